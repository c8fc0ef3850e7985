package org.newsgraph.relation;

import java.util.Objects;

import org.newsgraph.article.Eras;
import org.newsgraph.graphql.Keyset;
import org.newsgraph.graphql.Listing;

/** The lists of relations that the graph can show, the latest first. */
final class RelationLists {

	private static final String WANTED = """
			($subjects IS NULL OR relation.subjectId IN $subjects)
			AND ($objects IS NULL OR relation.objectId IN $objects)
			AND ($ones IS NULL OR (relation.subjectId IN $ones AND relation.objectId IN $others)
			                   OR (relation.subjectId IN $others AND relation.objectId IN $ones))
			AND ($types IS NULL OR relation.type IN $types)
			AND ($sign IS NULL OR relation.sign = $sign)
			AND CASE WHEN $state = 'CLOSED' THEN relation.validTo <= coalesce($validOn, relation.validTo)
			         WHEN $validOn IS NULL THEN $state IS NULL OR relation.validTo IS NULL
			         ELSE relation.validFrom <= $validOn AND (relation.validTo IS NULL OR relation.validTo > $validOn) END
			AND ($minConfidence IS NULL OR relation.confidence >= $minConfidence)
			AND ($minSources IS NULL OR relation.independentSources >= $minSources)
			""";

	private static final String CHOSEN = """
			relation.validFrom IS NOT NULL
			AND CASE WHEN $knownBy IS NULL THEN relation.recordedTo IS NULL
			     ELSE relation.recordedFrom <= $knownBy
			          AND (relation.recordedTo IS NULL OR relation.recordedTo > $knownBy) END
			AND """ + WANTED;

	/** Which of some relations are wanted, known still or not. */
	static final String MEANT = """
			MATCH (relation:Relation)
			WHERE relation.id IN $keys AND """ + WANTED + "RETURN relation.id AS key";

	static final Listing<Relation> ALL = listing("MATCH (relation:Relation)");

	static final Listing<Relation> OF_SUBJECTS = listing("""
			UNWIND $subjects AS subject
			MATCH (relation:Relation {subjectId: subject})""");

	static final Listing<Relation> OF_OBJECTS = listing("""
			UNWIND $objects AS object
			MATCH (relation:Relation {objectId: object})""");

	static final Listing<Relation> OF_BOTH = listing("""
			UNWIND $subjects AS subject UNWIND $objects AS object
			MATCH (relation:Relation {subjectId: subject, objectId: object})""");

	static final Listing<Relation> BETWEEN = listing("""
			UNWIND $ones AS one UNWIND $others AS other
			MATCH (relation:Relation {subjectId: one, objectId: other})""", """
			UNWIND $ones AS one UNWIND $others AS other
			MATCH (relation:Relation {subjectId: other, objectId: one})""");

	static final Listing<Relation> OF_ACTORS = listing("MATCH (relation:Relation {subjectId: key})",
			"MATCH (relation:Relation {objectId: key})");

	static final Listing<Relation> OF_ISSUES = listing("MATCH (relation:Relation {objectId: key})");

	static final Eras<Relation> OF_ARTICLES = Eras.of((era) -> listing("""
			MATCH (:Article {id: key})-[:HAS_VERSION]->(:ArticleVersion)<-[:IN]-(passage:Passage)
			WHERE %s
			MATCH (passage)<-[:EVIDENCED_BY]-(:Event|Statement)<-[:DERIVED_FROM]-(relation:Relation)"""
		.formatted(era.open("passage"))));

	static final Listing<Relation> LEARNT = new Keyset("relation", "recordedFrom", false,
			"relation.recordedFrom >= $since AND relation.validFrom IS NOT NULL")
		.listing(Relation::of, Relation::recordedFrom, "MATCH (relation:Relation)");

	static final Listing<Relation> GIVEN_UP = new Keyset("relation", "recordedTo", false,
			"relation.recordedTo >= $since AND relation.validFrom IS NOT NULL")
		.listing(Relation::of, (relation) -> Objects.requireNonNull(relation.recordedTo()),
				"MATCH (relation:Relation)");

	private RelationLists() {
	}

	private static Listing<Relation> listing(String... ways) {
		return new Keyset("relation", "validFrom", true, CHOSEN).listing(Relation::of, Relation::validFrom, ways);
	}

}
