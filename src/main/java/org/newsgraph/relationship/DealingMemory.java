package org.newsgraph.relationship;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.newsgraph.graph.Graph;
import org.newsgraph.relationship.Question.Pair;

import org.springframework.stereotype.Component;

/**
 * Remembers the dealings of busy pairs as they are now. Whoever derives relations leaves
 * on each a mark of all that is behind it, so what is remembered is right as long as the
 * marks are the same, whichever process stored an article meanwhile.
 */
@Component
class DealingMemory {

	private static final String MARKS = """
			UNWIND range(0, size($pairs) - 1) AS pair
			UNWIND [[$pairs[pair][0], $pairs[pair][1]], [$pairs[pair][1], $pairs[pair][0]]] AS way
			MATCH (relation:Relation {subjectId: way[0], objectId: way[1]})
			WITH pair, relation.id AS id, coalesce(relation.behind, toString(relation.weight)) AS mark,
			  COUNT { (relation)-[:DERIVED_FROM]->() } AS facts, relation.recordedTo IS NULL AS current
			ORDER BY id
			RETURN pair, collect([id, mark, facts, current]) AS marks
			""";

	/** Altogether; some hundred bytes each. */
	private static final int MOST_DEALINGS = 200_000;

	/** What a pair takes besides, if it never dealt with each other. */
	private static final int PAIR = 20;

	private final Graph graph;

	private final DealingQueries queries;

	private final Cache<Pair, Remembered> remembered = Caffeine.newBuilder()
		.maximumWeight(MOST_DEALINGS)
		.weigher((Pair pair, Remembered known) -> PAIR + known.dealt().size())
		.executor(Runnable::run)
		.build();

	DealingMemory(Graph graph, DealingQueries queries) {
		this.graph = graph;
		this.queries = queries;
	}

	/** The dealings of pairs, in order. */
	Map<Pair, Dealt> of(Collection<Pair> pairs) {
		Map<Pair, String> marks = marks(List.copyOf(pairs));
		Map<Pair, Dealt> found = new HashMap<>();
		List<Pair> forgotten = new ArrayList<>();
		for (Pair pair : pairs) {
			Remembered known = this.remembered.getIfPresent(pair);
			if (known != null && known.mark().equals(marks.get(pair))) {
				found.put(pair, known.dealt());
			}
			else {
				forgotten.add(pair);
			}
		}
		if (!forgotten.isEmpty()) {
			this.queries.of(forgotten, null).forEach((pair, dealings) -> {
				Dealt fresh = new Dealt(dealings);
				found.put(pair, fresh);
				this.remembered.put(pair, new Remembered(marks.getOrDefault(pair, ""), fresh));
			});
		}
		return found;
	}

	/** Read before the dealings, so that a mark is never younger than they are. */
	private Map<Pair, String> marks(List<Pair> pairs) {
		Map<String, Object> parameters = Map.of("pairs",
				pairs.stream().map((pair) -> List.of(pair.a(), pair.b())).toList());
		Map<Pair, String> marks = new HashMap<>();
		pairs.forEach((pair) -> marks.put(pair, ""));
		this.graph.read((cypher) -> cypher.run(MARKS, parameters))
			.forEach((row) -> marks.put(pairs.get(row.get("pair").asInt()), row.get("marks").asList().toString()));
		return marks;
	}

	private record Remembered(String mark, Dealt dealt) {
	}

}
