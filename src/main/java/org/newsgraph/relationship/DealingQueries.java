package org.newsgraph.relationship;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.newsgraph.article.Era;
import org.newsgraph.graph.Fields;
import org.newsgraph.graph.Graph;
import org.newsgraph.reading.DatePrecision;
import org.newsgraph.reading.EventType;
import org.newsgraph.relation.RelationType;
import org.newsgraph.relationship.Question.Pair;

import org.springframework.stereotype.Component;

/**
 * Finds what two actors did to each other and said of each other: from the relations that
 * were derived from it, so no walk over a busy actor's facts is needed.
 */
@Component
class DealingQueries {

	private static final String DEALINGS = """
			UNWIND range(0, size($pairs) - 1) AS pair
			UNWIND [[$pairs[pair][0], $pairs[pair][1], true], [$pairs[pair][1], $pairs[pair][0], false]] AS way
			MATCH (relation:Relation {subjectId: way[0], objectId: way[1]})-[:DERIVED_FROM]->(fact)
			WITH pair, way, fact, head(collect(relation.type)) AS relation
			%s
			WITH pair, way, fact, relation, sources, sureness
			WHERE size(sources) > 0
			RETURN pair, way[2] AS byA, fact.id AS key, fact.type AS type, fact.score AS score, relation,
			  CASE WHEN fact.datedAt > $knownBy THEN fact.startBefore ELSE coalesce(fact.startDate, fact.saidAt) END AS start,
			  CASE WHEN fact.datedAt > $knownBy THEN fact.endBefore ELSE coalesce(fact.endDate, fact.saidAt) END AS end,
			  CASE WHEN fact.datedAt > $knownBy THEN 'DAY'
			       ELSE coalesce(fact.datePrecision, fact.saidAtPrecision) END AS precision, sources, sureness,
			  CASE WHEN fact:Statement
			    THEN head([(fact)-[on:STANCE_ON]->(target) WHERE target.id = way[1] | on.strength]) END AS strength
			""";

	private static final String NOW = DEALINGS
		.formatted("WITH pair, way, fact, relation, fact.sources AS sources, fact.sureness AS sureness");

	private static final String THEN = DEALINGS.formatted("""
			CALL (fact) {
			  MATCH (fact)%s
			  WITH article.source AS source, max(by.confidence) AS sure ORDER BY source
			  RETURN collect(source) AS sources, collect(sure) AS sureness
			}""".formatted(Era.THEN.proofs()));

	private final Graph graph;

	DealingQueries(Graph graph) {
		this.graph = graph;
	}

	/**
	 * The dealings of some pairs, in order.
	 * @param pairs that are all asked for as of one moment
	 */
	Map<Pair, List<Dealing>> of(Collection<Pair> pairs, @Nullable Instant knownBy) {
		List<Pair> all = List.copyOf(pairs);
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("pairs", all.stream().map((pair) -> List.of(pair.a(), pair.b())).toList());
		parameters.put("knownBy", knownBy);
		Map<Pair, Map<String, Dealing>> found = new HashMap<>();
		for (Record row : this.graph.read((cypher) -> cypher.run((knownBy != null) ? THEN : NOW, parameters))) {
			found.computeIfAbsent(all.get(row.get("pair").asInt()), (pair) -> new LinkedHashMap<>())
				.merge(row.get("key").asString(), dealing(row), DealingQueries::bothWays);
		}
		Map<Pair, List<Dealing>> dealings = new HashMap<>();
		all.forEach((pair) -> dealings.put(pair,
				found.getOrDefault(pair, Map.of()).values().stream().sorted(Dealing.IN_ORDER).toList()));
		return dealings;
	}

	/** What goes both ways is one dealing. */
	private static Dealing bothWays(Dealing one, Dealing other) {
		return new Dealing(one.key(), one.type(), one.date(), one.start(), one.precision(), one.score(), one.reports(),
				one.byA() || other.byA(), one.byB() || other.byB());
	}

	private static Dealing dealing(Record row) {
		EventType type = Fields.orNull(row.get("type"), (value) -> EventType.valueOf(value.asString()));
		boolean byA = row.get("byA").asBoolean();
		DatePrecision precision = DatePrecision.valueOf(row.get("precision").asString());
		return new Dealing(row.get("key").asString(), type, day(row, precision), row.get("start").asLocalDate(),
				precision, score(row), reports(row), byA, !byA);
	}

	private static double score(Record row) {
		if (!row.get("score").isNull()) {
			return row.get("score").asDouble();
		}
		return RelationType.valueOf(row.get("relation").asString()).score() * row.get("strength").asDouble(1);
	}

	/** What is known to the month only was surely done by the month's end. */
	private static LocalDate day(Record row, DatePrecision precision) {
		LocalDate start = row.get("start").asLocalDate();
		boolean said = row.get("type").isNull();
		return (said || precision == DatePrecision.DAY) ? precision.lastDayFrom(start) : row.get("end").asLocalDate();
	}

	private static List<Report> reports(Record row) {
		List<String> sources = row.get("sources").asList(Value::asString);
		List<Double> confidences = row.get("sureness").asList(Value::asDouble);
		List<Report> reports = new ArrayList<>();
		for (int index = 0; index < sources.size(); index++) {
			reports.add(new Report(sources.get(index), confidences.get(index)));
		}
		return reports;
	}

}
