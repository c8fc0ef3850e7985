package org.newsgraph.timeline;

import java.util.List;

import org.neo4j.driver.Value;
import org.newsgraph.article.Fact;
import org.newsgraph.event.Event;
import org.newsgraph.graph.Cursor;
import org.newsgraph.statement.Statement;

/**
 * A fact on a timeline.
 *
 * @param fact an event or a statement
 * @param lanes keys of those actors asked for that it belongs to
 */
record TimelineRow(Fact<?> fact, List<String> lanes) {

	static TimelineRow of(Value row) {
		return new TimelineRow(fact(row), row.get("lanes").asList(Value::asString).stream().distinct().toList());
	}

	static Fact<?> fact(Value row) {
		Value fact = row.get("fact");
		return row.get("said").asBoolean() ? Statement.of(fact) : Event.of(fact);
	}

	Cursor cursor() {
		Standing standing = Standing.of(this.fact);
		return Cursor.of(standing.date(), standing.rank(), this.fact.key());
	}

}
