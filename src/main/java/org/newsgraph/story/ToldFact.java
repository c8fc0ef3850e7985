package org.newsgraph.story;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.newsgraph.graph.Fields;
import org.newsgraph.graph.GlobalId;
import org.newsgraph.reading.EventType;

/**
 * An event or statement that an article tells.
 *
 * @param id its global id
 * @param day of the event, or on which it was said
 * @param type of the event; none of a statement
 * @param news whether the article tells it as having just happened
 * @param actors keys of those who acted or spoke
 * @param recipients keys of those to whom it was done, or of whom it was said
 * @param issues keys of the issues it is about
 * @param places keys of where it happened
 */
record ToldFact(GlobalId id, @Nullable EventType type, boolean news, LocalDate day, Set<String> actors,
		Set<String> recipients, Set<String> issues, Set<String> places) {

	private static final int DAYS_OF_A_WEEK = 7;

	private static final Set<EventType> ANSWERS = EnumSet.of(EventType.AGREE, EventType.SUPPORT, EventType.CONCEDE,
			EventType.REQUEST, EventType.ACCUSE, EventType.REJECT, EventType.THREATEN);

	static ToldFact of(Value row) {
		return new ToldFact(new GlobalId(row.get("type").asString(), row.get("id").asString()),
				Fields.orNull(row.get("what"), (name) -> EventType.valueOf(name.asString())),
				row.get("news").asBoolean(), row.get("day").asLocalDate(), keys(row.get("actors")),
				keys(row.get("recipients")), keys(row.get("issues")), keys(row.get("places")));
	}

	private static Set<String> keys(Value list) {
		return Set.copyOf(list.asList(Value::asString));
	}

	boolean isEvent() {
		return this.type != null;
	}

	/** Keys of the actors that take part in it; of a statement, of who made it. */
	Set<String> sides() {
		Set<String> sides = new TreeSet<>(this.actors);
		sides.addAll(isEvent() ? this.recipients : Set.of());
		return sides;
	}

	/**
	 * Whether the other tells that within a week the one actor to whom this was done
	 * spoke up against, or for, the one who did it. Who meets somebody answers nothing.
	 */
	boolean isAnsweredBy(ToldFact other) {
		long days = ChronoUnit.DAYS.between(this.day, other.day);
		boolean said = other.type == null || ANSWERS.contains(other.type);
		return this.news && other.news && this.type != EventType.CONSULT && said && this.actors.size() == 1
				&& this.recipients.size() == 1 && this.actors.equals(other.recipients)
				&& this.recipients.equals(other.actors) && days >= 0 && days < DAYS_OF_A_WEEK;
	}

	boolean within(ToldFact other) {
		return Math.abs(ChronoUnit.DAYS.between(this.day, other.day)) < DAYS_OF_A_WEEK;
	}

}
