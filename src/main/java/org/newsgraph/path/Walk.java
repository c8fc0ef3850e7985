package org.newsgraph.path;

/**
 * How relations are gone over: in indexes that hold how well each is proved, so that few
 * of the many of a busy actor are read.
 *
 * @param onward from some keys on, over the best proved of each
 * @param between from some keys to some others
 * @param proved the best proved relations behind some steps
 */
record Walk(String onward, String between, String proved) {

	private static final String ASKED_FOR = """
			  AND ($types IS NULL OR relation.type IN $types)
			  AND ($sign IS NULL OR relation.sign = $sign)
			  AND ($since IS NULL OR relation.validTo IS NULL OR relation.validTo > $since)
			  AND ($until IS NULL OR relation.validFrom <= $until)
			""";

	private static final String KNOWN_THEN = """
			  AND relation.recordedFrom <= $knownBy AND (relation.recordedTo IS NULL OR relation.recordedTo > $knownBy)
			""";

	/** From an index that has the best first, and by these names keeps its order. */
	private static final String ON = """
			MATCH (relation:Relation)
			USING INDEX SEEK relation:Relation(%1$s, %3$s)
			WHERE relation.%1$s = key AND relation.%2$s IS NOT NULL AND relation.%4$s >= $minConfidence
			%5$sWITH relation.%1$s AS end, relation.%4$s AS sure, relation.%2$s AS other
			  ORDER BY end DESC, sure DESC LIMIT $most
			RETURN other, sure
			""";

	private static final String ONWARD = """
			UNWIND $keys AS key
			CALL (key) {
			%sUNION ALL
			%s}
			RETURN key, other, max(sure) AS confidence
			""";

	private static final String BETWEEN = """
			MATCH (relation:Relation)
			USING INDEX SEEK relation:Relation(subjectId, objectId%2$s)
			WHERE relation.subjectId IN $keys AND relation.objectId IN $others AND relation.%1$s >= $minConfidence
			%3$sRETURN relation.subjectId AS key, relation.objectId AS other, max(relation.%1$s) AS confidence
			UNION ALL
			MATCH (relation:Relation)
			USING INDEX SEEK relation:Relation(subjectId, objectId%2$s)
			WHERE relation.subjectId IN $others AND relation.objectId IN $keys AND relation.%1$s >= $minConfidence
			%3$sRETURN relation.objectId AS key, relation.subjectId AS other, max(relation.%1$s) AS confidence
			""";

	private static final String PROVED = """
			UNWIND $steps AS step
			CALL (step) {
			  MATCH (relation:Relation)
			  WHERE relation.subjectId = step.from AND relation.objectId = step.to AND relation.%1$s = step.confidence
			%2$s  RETURN relation
			  UNION
			  MATCH (relation:Relation)
			  WHERE relation.subjectId = step.to AND relation.objectId = step.from AND relation.%1$s = step.confidence
			%2$s  RETURN relation
			}
			RETURN step.from AS key, step.to AS other, relation.id AS relation, relation.confidence AS confidence,
			  relation.independentSources AS sources
			""";

	/** Over all relations that stand. */
	static final Walk OVER_ALL = overStanding("");

	/** Over those that stand and are asked for. */
	static final Walk OVER_SOME = overStanding(ASKED_FOR);

	/** Over those that stood at a moment and are asked for. */
	static final Walk OVER_THOSE_OF_THEN = new Walk(
			ONWARD.formatted(ON.formatted("subjectId", "objectId", "confidence", "confidence", KNOWN_THEN + ASKED_FOR),
					ON.formatted("objectId", "subjectId", "confidence", "confidence", KNOWN_THEN + ASKED_FOR)),
			BETWEEN.formatted("confidence", "", KNOWN_THEN + ASKED_FOR),
			PROVED.formatted("confidence", KNOWN_THEN + ASKED_FOR));

	private static Walk overStanding(String chosen) {
		return new Walk(
				ONWARD.formatted(ON.formatted("subjectId", "objectId", "standing, objectId", "standing", chosen),
						ON.formatted("objectId", "subjectId", "standing, subjectId", "standing", chosen)),
				BETWEEN.formatted("standing", ", standing", chosen), PROVED.formatted("standing", chosen));
	}

}
