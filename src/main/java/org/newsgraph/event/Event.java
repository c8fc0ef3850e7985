package org.newsgraph.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.newsgraph.article.Backing;
import org.newsgraph.article.Fact;
import org.newsgraph.article.Origin;
import org.newsgraph.graph.Fields;
import org.newsgraph.reading.DatePrecision;
import org.newsgraph.reading.EventType;
import org.newsgraph.reading.QuadClass;
import org.newsgraph.reading.Realis;

/**
 * Something that happened once, however often it was reported, or was said to come, or
 * not to have been.
 *
 * @param key within the type
 * @param code of CAMEO as others gave it; {@code null} for what was read here
 * @param type by PLOVER
 * @param mode finer than the type
 * @param score from -10 (conflict) to +10 (cooperation)
 * @param startDate its first day
 * @param endDate its last day
 * @param datePrecision how exactly the days are known
 * @param dateInferred whether the day of publication stands in
 * @param realis whether it happened
 * @param confidence how sure the reading is, from 0 to 1
 * @param independentSources how many independent sources report it
 * @param recordedFrom when it came into the graph
 * @param knownBy the moment as of which this is known; {@code null} for now
 */
public record Event(String key, @Nullable String code, EventType type, @Nullable String mode, double score,
		LocalDate startDate, LocalDate endDate, DatePrecision datePrecision, boolean dateInferred, Realis realis,
		double confidence, int independentSources, Instant recordedFrom,
		@Nullable Instant knownBy) implements Fact<Event> {

	/** Reads an event from its node, or from a map of the node's properties. */
	public static Event of(Value node) {
		return new Event(node.get("id").asString(), Fields.orNull(node.get("code"), Value::asString),
				EventType.valueOf(node.get("type").asString()), Fields.orNull(node.get("mode"), Value::asString),
				node.get("score").asDouble(), node.get("startDate").asLocalDate(), node.get("endDate").asLocalDate(),
				DatePrecision.valueOf(node.get("datePrecision").asString()), node.get("dateInferred").asBoolean(),
				Realis.valueOf(node.get("realis").asString()), node.get("confidence").asDouble(),
				node.get("independentSources").asInt(), Fields.moment(node.get("recordedFrom")), null);
	}

	@Override
	public Event asOf(Instant moment, Backing backing) {
		List<LocalDate> inferred = backing.inferred();
		return new Event(this.key, this.code, this.type, this.mode, this.score,
				(inferred != null) ? inferred.getFirst() : this.startDate,
				(inferred != null) ? inferred.getLast() : this.endDate,
				(inferred != null) ? DatePrecision.DAY : this.datePrecision, inferred != null || this.dateInferred,
				this.realis, backing.confidence(), backing.independentSources(), this.recordedFrom, moment);
	}

	/** Whether it was read here, or who else coded it. */
	public Origin origin() {
		return Origin.of(this.key);
	}

	/** The class that the type falls into. */
	public QuadClass quadClass() {
		return this.type.quadClass();
	}

}
