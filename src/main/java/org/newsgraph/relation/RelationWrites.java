package org.newsgraph.relation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.newsgraph.article.Edition;
import org.newsgraph.graph.Cypher;

import org.springframework.stereotype.Component;

/**
 * Derives relations anew inside somebody's transaction, for those ends only that the
 * facts of one article touch. All facts between two ends are found from the relations
 * that were derived from them, so no walk over a busy actor's events is needed.
 */
@Component
class RelationWrites {

	/** Made and removed: whoever comes second waits until the first is done. */
	private static final String WAIT_FOR_THE_ENDS = """
			UNWIND $rows AS row
			MERGE (lock:Lock {id: row.subject + ' ' + row.object})
			DELETE lock
			""";

	private static final String ENDS_OF_WHAT_WAS_DERIVED = """
			UNWIND $keys AS key
			MATCH (fact:Event|Statement {id: key})<-[:DERIVED_FROM]-(relation:Relation)
			WHERE relation.recordedTo IS NULL
			RETURN DISTINCT relation.subjectId AS subject, relation.objectId AS object
			""";

	private static final String RECORDED = """
			UNWIND $rows AS row
			MATCH (relation:Relation {subjectId: row.subject, objectId: row.object})
			RETURN relation.id AS key, relation.subjectId AS subject, relation.objectId AS object, relation.type AS type,
			  relation.validFrom AS from, relation.validTo AS to, relation.recordedTo IS NULL AS current, relation.behind AS behind,
			  [(relation)-[:DERIVED_FROM]->(fact) | fact.id] AS facts
			ORDER BY key
			""";

	void derive(Cypher cypher, Edition edition, Collection<String> touched) {
		Facts facts = new Facts(cypher);
		facts.fetch(touched);
		Set<Ends> ends = touchedEnds(cypher, touched, facts.claims());
		if (ends.isEmpty()) {
			return;
		}
		List<Map<String, String>> rows = ends.stream()
			.map((pair) -> Map.of("subject", pair.subject(), "object", pair.object()))
			.toList();
		cypher.run(WAIT_FOR_THE_ENDS, Map.of("rows", rows));
		List<Recorded> recorded = cypher.run(RECORDED, Map.of("rows", rows)).stream().map(Recorded::of).toList();
		facts.fetch(recorded.stream().filter(Recorded::current).flatMap((each) -> each.facts().stream()).toList());
		new RelationChanges(cypher, edition).write(changes(ends, recorded, facts.claims()));
	}

	private static Set<Ends> touchedEnds(Cypher cypher, Collection<String> facts, List<Claim> claims) {
		Set<Ends> ends = new TreeSet<>();
		claims.forEach((claim) -> ends.add(claim.ends()));
		cypher.run(ENDS_OF_WHAT_WAS_DERIVED, Map.of("keys", List.copyOf(facts)))
			.forEach((row) -> ends.add(new Ends(row.get("subject").asString(), row.get("object").asString())));
		return ends;
	}

	private static List<Reconciliation> changes(Set<Ends> ends, List<Recorded> recorded, List<Claim> claims) {
		Map<Ends, List<Claim>> open = claims.stream()
			.filter(Claim::open)
			.collect(Collectors.groupingBy(Claim::ends, TreeMap::new, Collectors.toList()));
		Map<Ends, List<Recorded>> known = recorded.stream().collect(Collectors.groupingBy(Recorded::ends));
		List<Reconciliation> changes = new ArrayList<>();
		ends.forEach((pair) -> changes.add(Reconciliation.of(known.getOrDefault(pair, List.of()),
				Intervals.of(open.getOrDefault(pair, List.of())))));
		return changes;
	}

}
