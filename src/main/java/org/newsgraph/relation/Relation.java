package org.newsgraph.relation;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.newsgraph.article.Backing;
import org.newsgraph.article.Fact;
import org.newsgraph.graph.Fields;

/**
 * What events and statements add up to between an actor and another actor or an issue,
 * over one stretch of time.
 *
 * @param key within the type
 * @param type what sort
 * @param sign which way it points
 * @param storedWeight of what is behind it, as on the first day of 2020
 * @param confidence how sure it is, from 0 to 1
 * @param validFrom the first day on which it held
 * @param validTo the day on which it ceased to hold; {@code null} while it holds
 * @param recordedFrom since when the graph knows it so
 * @param recordedTo until when the graph knew it so; {@code null} while it does
 * @param independentSources how many stand behind it
 * @param rule names the rule that derived it
 * @param subjectKey key of the actor who stands in it
 * @param objectKey key of the actor or issue it points at
 * @param knownBy the moment as of which this is known; {@code null} for now
 */
public record Relation(String key, RelationType type, Sign sign, double storedWeight, double confidence,
		LocalDate validFrom, @Nullable LocalDate validTo, Instant recordedFrom, @Nullable Instant recordedTo,
		int independentSources, String rule, String subjectKey, String objectKey,
		@Nullable Instant knownBy) implements Fact<Relation> {

	/** Reads a relation from its node, or from a map of the node's properties. */
	public static Relation of(Value node) {
		return new Relation(node.get("id").asString(), RelationType.valueOf(node.get("type").asString()),
				Sign.valueOf(node.get("sign").asString()), node.get("weight").asDouble(),
				node.get("confidence").asDouble(), node.get("validFrom").asLocalDate(),
				Fields.orNull(node.get("validTo"), Value::asLocalDate), Fields.moment(node.get("recordedFrom")),
				Fields.orNull(node.get("recordedTo"), Fields::moment), node.get("independentSources").asInt(),
				node.get("rule").asString(), node.get("subjectId").asString(), node.get("objectId").asString(), null);
	}

	@Override
	public Relation asOf(Instant moment, Backing backing) {
		return new Relation(this.key, this.type, this.sign, this.storedWeight, backing.confidence(), this.validFrom,
				this.validTo, this.recordedFrom, this.recordedTo, backing.independentSources(), this.rule,
				this.subjectKey, this.objectKey, moment);
	}

}
