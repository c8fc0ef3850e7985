package org.newsgraph.statement;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.newsgraph.article.Backing;
import org.newsgraph.article.Fact;
import org.newsgraph.graph.Fields;
import org.newsgraph.reading.DatePrecision;
import org.newsgraph.reading.StatementForm;

/**
 * Who said what.
 *
 * @param key within the type
 * @param form direct, indirect or both
 * @param text what was said
 * @param cue the word that reports it
 * @param saidAt the day it was said
 * @param saidAtPrecision how exactly that day is known
 * @param confidence how sure the reading is, from 0 to 1
 * @param speakerKey key of the actor who said it, if known
 * @param onBehalfOfKey key of the actor it was said for, if any
 * @param independentSources how many independent sources report it
 * @param recordedFrom when it came into the graph
 * @param knownBy the moment as of which this is known; {@code null} for now
 */
public record Statement(String key, StatementForm form, String text, String cue, LocalDate saidAt,
		DatePrecision saidAtPrecision, double confidence, @Nullable String speakerKey, @Nullable String onBehalfOfKey,
		int independentSources, Instant recordedFrom, @Nullable Instant knownBy) implements Fact<Statement> {

	/** Reads a statement from its node, or from a map of the node's properties. */
	public static Statement of(Value node) {
		return new Statement(node.get("id").asString(), StatementForm.valueOf(node.get("form").asString()),
				node.get("text").asString(), node.get("cue").asString(), node.get("saidAt").asLocalDate(),
				DatePrecision.valueOf(node.get("saidAtPrecision").asString()), node.get("confidence").asDouble(),
				Fields.orNull(node.get("speakerId"), Value::asString),
				Fields.orNull(node.get("onBehalfOfId"), Value::asString), node.get("independentSources").asInt(),
				Fields.moment(node.get("recordedFrom")), null);
	}

	@Override
	public Statement asOf(Instant moment, Backing backing) {
		return new Statement(this.key, this.form, this.text, this.cue, this.saidAt, this.saidAtPrecision,
				backing.confidence(), this.speakerKey, this.onBehalfOfKey, backing.independentSources(),
				this.recordedFrom, moment);
	}

}
