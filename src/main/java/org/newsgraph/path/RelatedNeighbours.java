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

	private static final String BEST = "ORDER BY relation.confidence DESC LIMIT $most\n";

	private static final String NEIGHBOURS = """
			UNWIND $keys AS key
			CALL (key) {
			  MATCH (relation:Relation {subjectId: key})
			""" + CHOSEN + "RETURN relation, relation.objectId AS other " + BEST + """
			  UNION
			  MATCH (relation:Relation {objectId: key})
			""" + CHOSEN + "RETURN relation, relation.subjectId AS other " + BEST + """
			  UNION
			  UNWIND $ends AS other
			  MATCH (relation:Relation {subjectId: key, objectId: other})
			""" + CHOSEN + """
			  RETURN relation, other
			  UNION
			  UNWIND $ends AS other
			  MATCH (relation:Relation {subjectId: other, objectId: key})
			""" + CHOSEN + """
			  RETURN relation, other
			}
			RETURN key, other, relation.id AS relation, relation.confidence AS confidence,
			  relation.independentSources AS sources
			""";

	private final Graph graph;

	private final PathFilter filter;

	RelatedNeighbours(Graph graph, PathFilter filter) {
		this.graph = graph;
		this.filter = filter;
	}

	@Override
	public List<Hop> of(Collection<String> keys, Collection<String> ends, int most) {
		Map<String, @Nullable Object> parameters = new HashMap<>(this.filter.parameters());
		parameters.put("keys", List.copyOf(keys));
		parameters.put("ends", List.copyOf(ends));
		parameters.put("most", Math.clamp(most, 1, MOST_OF_ONE));
		return this.graph.read((cypher) -> cypher.run(NEIGHBOURS, parameters))
			.stream()
			.map(RelatedNeighbours::hop)
			.toList();
	}

	private static Hop hop(Record row) {
		return new Hop(row.get("key").asString(), row.get("other").asString(), row.get("relation").asString(),
				row.get("confidence").asDouble(), row.get("sources").asInt());
	}

}
