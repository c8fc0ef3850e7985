package org.newsgraph.path;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.newsgraph.graph.Graph;

/** Reads from the graph who stands in a relation with whom. */
class RelatedNeighbours implements Neighbours {

	/** Of a busy actor so many relations are walked, those proved best. */
	private static final int MOST_OF_ONE = 500;

	private static final String CHOSEN = """
			WHERE relation.confidence >= $minConfidence
			  AND CASE WHEN $knownBy IS NULL THEN relation.recordedTo IS NULL
			      ELSE relation.recordedFrom <= $knownBy
			           AND (relation.recordedTo IS NULL OR relation.recordedTo > $knownBy) END
			  AND ($types IS NULL OR relation.type IN $types)
			  AND ($sign IS NULL OR relation.sign = $sign)
			  AND ($since IS NULL OR relation.validTo IS NULL OR relation.validTo > $since)
			  AND ($until IS NULL OR relation.validFrom <= $until)
			""";

	private static final String STEP = """
			RETURN key, other, relation.id AS relation, relation.confidence AS confidence,
			  relation.independentSources AS sources
			""";

	private static final String NEIGHBOURS = """
			UNWIND $keys AS key
			CALL (key) {
			""" + best("subjectId", "objectId") + "UNION\n" + best("objectId", "subjectId") + "}\n" + STEP;

	private static final String BETWEEN = """
			UNWIND $keys AS key
			UNWIND $others AS other
			CALL (key, other) {
			  MATCH (relation:Relation {subjectId: key, objectId: other})
			""" + CHOSEN + """
			  RETURN relation
			  UNION
			  MATCH (relation:Relation {subjectId: other, objectId: key})
			""" + CHOSEN + "RETURN relation\n}\n" + STEP;

	/** From an index that has the best first, and by these names keeps its order. */
	private static String best(String near, String far) {
		return """
				MATCH (relation:Relation)
				USING INDEX SEEK relation:Relation(%1$s, confidence)
				WHERE relation.%1$s = key AND relation.confidence >= $minConfidence
				WITH relation, relation.%1$s AS end, relation.confidence AS sure
				%3$s				WITH relation, end, sure ORDER BY end DESC, sure DESC LIMIT $most
				RETURN relation, relation.%2$s AS other
				""".formatted(near, far, CHOSEN);
	}

	private final Graph graph;

	private final PathFilter filter;

	RelatedNeighbours(Graph graph, PathFilter filter) {
		this.graph = graph;
		this.filter = filter;
	}

	@Override
	public List<Hop> of(Collection<String> keys, int most) {
		return hops(NEIGHBOURS, Map.of("keys", List.copyOf(keys), "most", Math.clamp(most, 1, MOST_OF_ONE)));
	}

	@Override
	public List<Hop> between(Collection<String> keys, Collection<String> others) {
		return hops(BETWEEN, Map.of("keys", List.copyOf(keys), "others", List.copyOf(others)));
	}

	private List<Hop> hops(String statement, Map<String, ?> where) {
		Map<String, @Nullable Object> parameters = new HashMap<>(this.filter.parameters());
		parameters.putAll(where);
		return this.graph.read((cypher) -> cypher.run(statement, parameters))
			.stream()
			.map(RelatedNeighbours::hop)
			.toList();
	}

	private static Hop hop(Record row) {
		return new Hop(row.get("key").asString(), row.get("other").asString(), row.get("relation").asString(),
				row.get("confidence").asDouble(), row.get("sources").asInt());
	}

}
