package org.newsgraph.relation;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.newsgraph.graph.Cursor;
import org.newsgraph.graphql.Listing;

/** The lists of relations that the graph can show, the latest first. */
final class RelationLists {

	private static final String CHOSEN = """
			CASE WHEN $knownBy IS NULL THEN relation.recordedTo IS NULL
			     ELSE relation.recordedFrom <= $knownBy
			          AND (relation.recordedTo IS NULL OR relation.recordedTo > $knownBy) END
			AND ($subjects IS NULL OR relation.subjectId IN $subjects)
			AND ($objects IS NULL OR relation.objectId IN $objects)
			AND ($ones IS NULL OR (relation.subjectId IN $ones AND relation.objectId IN $others)
			                   OR (relation.subjectId IN $others AND relation.objectId IN $ones))
			AND ($types IS NULL OR relation.type IN $types)
			AND ($sign IS NULL OR relation.sign = $sign)
			AND ($validOn IS NULL OR (relation.validFrom <= $validOn
			     AND (relation.validTo IS NULL OR relation.validTo > $validOn)))
			AND ($minConfidence IS NULL OR relation.confidence >= $minConfidence)
			AND ($minSources IS NULL OR relation.independentSources >= $minSources)
			""";

	static final Listing<Relation> ALL = listing("MATCH (relation:Relation) WHERE relation.validFrom IS NOT NULL");

	static final Listing<Relation> OF_SUBJECTS = listing("""
			UNWIND $subjects AS subject
			MATCH (relation:Relation) WHERE relation.subjectId = subject AND relation.validFrom IS NOT NULL""");

	static final Listing<Relation> OF_OBJECTS = listing("""
			UNWIND $objects AS object
			MATCH (relation:Relation) WHERE relation.objectId = object AND relation.validFrom IS NOT NULL""");

	static final Listing<Relation> OF_BOTH = listing("""
			UNWIND $subjects AS subject UNWIND $objects AS object
			MATCH (relation:Relation) WHERE relation.subjectId = subject AND relation.objectId = object""");

	static final Listing<Relation> BETWEEN = listing("""
			UNWIND $ones AS one UNWIND $others AS other
			MATCH (relation:Relation) WHERE relation.subjectId = one AND relation.objectId = other""", """
			UNWIND $ones AS one UNWIND $others AS other
			MATCH (relation:Relation) WHERE relation.subjectId = other AND relation.objectId = one""");

	static final Listing<Relation> OF_ACTORS = listing(
			"MATCH (relation:Relation) WHERE relation.subjectId = key AND relation.validFrom IS NOT NULL",
			"MATCH (relation:Relation) WHERE relation.objectId = key AND relation.validFrom IS NOT NULL");

	static final Listing<Relation> OF_ISSUES = listing(
			"MATCH (relation:Relation) WHERE relation.objectId = key AND relation.validFrom IS NOT NULL");

	static final Listing<Relation> OF_ARTICLES = listing("""
			MATCH (:Article {id: key})-[:HAS_VERSION]->(:ArticleVersion)<-[:IN]-(passage:Passage)
			WHERE passage.recordedTo IS NULL
			MATCH (passage)<-[:EVIDENCED_BY]-(:Event|Statement)<-[:DERIVED_FROM]-(relation:Relation)
			WHERE true""");

	private RelationLists() {
	}

	private static Listing<Relation> listing(String... ways) {
		return new Listing<>(rows(true, ways), rows(false, ways), count(ways), Relation::of,
				(relation) -> Cursor.of(relation.validFrom(), relation.key()));
	}

	/** Each way to the relations is cut to the page before the ways are put together. */
	private static String rows(boolean descending, String... ways) {
		String order = "ORDER BY relation.validFrom %1$s, relation.id %1$s".formatted(descending ? "DESC" : "ASC");
		return """
				UNWIND $keys AS key
				CALL (key) {
				  CALL (key) {
				    %s
				  }
				  RETURN relation AS row %s LIMIT $limit
				}
				RETURN key, row
				""".formatted(Arrays.stream(ways).map((way) -> """
				%1$s AND %2$s
				  AND ($at IS NULL OR relation.validFrom %3$s $at[0]
				       OR (relation.validFrom = $at[0] AND relation.id %3$s $at[1]))
				RETURN DISTINCT relation %4$s LIMIT $limit
				""".formatted(way, CHOSEN, descending ? "<" : ">", order)).collect(Collectors.joining("UNION\n")),
				order);
	}

	private static String count(String... ways) {
		return """
				UNWIND $keys AS key
				CALL (key) {
				  CALL (key) {
				    %s
				  }
				  WITH relation LIMIT 10001
				  RETURN count(relation) AS n
				}
				RETURN key, n
				""".formatted(Arrays.stream(ways)
			.map((way) -> "%s AND %sRETURN DISTINCT relation LIMIT 10001\n".formatted(way, CHOSEN))
			.collect(Collectors.joining("UNION\n")));
	}

}
