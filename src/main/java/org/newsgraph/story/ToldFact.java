package org.newsgraph.story;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.TreeSet;

import org.neo4j.driver.Value;
import org.newsgraph.graph.GlobalId;

/**
 * An event or statement that an article tells.
 *
 * @param id its global id
 * @param day of the event, or on which it was said
 * @param sides keys of the actors that take part in it
 * @param issues keys of the issues it is about
 * @param places keys of where it happened
 */
record ToldFact(GlobalId id, LocalDate day, Set<String> sides, Set<String> issues, Set<String> places) {

	private static final int DAYS_OF_A_WEEK = 7;

	ToldFact {
		sides = new TreeSet<>(sides);
	}

	static ToldFact of(Value row) {
		return new ToldFact(new GlobalId(row.get("type").asString(), row.get("id").asString()),
				row.get("day").asLocalDate(), keys(row.get("sides")), keys(row.get("issues")), keys(row.get("places")));
	}

	private static Set<String> keys(Value list) {
		return Set.copyOf(list.asList(Value::asString));
	}

	boolean isEvent() {
		return this.id.type().equals("Event");
	}

	boolean within(ToldFact other) {
		return Math.abs(ChronoUnit.DAYS.between(this.day, other.day)) < DAYS_OF_A_WEEK;
	}

}
