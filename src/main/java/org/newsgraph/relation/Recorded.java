package org.newsgraph.relation;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.newsgraph.graph.Fields;

/**
 * A relation as the graph has it, or had it.
 *
 * @param key of the relation
 * @param ends between whom
 * @param type what sort
 * @param from the first day
 * @param to the day it ceased to hold, if it did
 * @param current whether the graph still knows it so
 * @param behind the mark of what was behind it when it was written
 * @param facts keys of what it is derived from
 */
record Recorded(String key, Ends ends, RelationType type, LocalDate from, @Nullable LocalDate to, boolean current,
		String behind, List<String> facts) {

	static Recorded of(Record row) {
		return new Recorded(row.get("key").asString(),
				new Ends(row.get("subject").asString(), row.get("object").asString()),
				RelationType.valueOf(row.get("type").asString()), row.get("from").asLocalDate(),
				Fields.orNull(row.get("to"), Value::asLocalDate), row.get("current").asBoolean(),
				row.get("behind").asString(), row.get("facts").asList(Value::asString));
	}

}
