package org.newsgraph.article;

/**
 * When something is asked for on the graph's own clock, as conditions in Cypher. A fact
 * was known while a passage that proves it was open; passages are never opened again, so
 * that is exact however often articles changed since.
 */
public enum Era {

	/** As the graph is. */
	NOW {

		@Override
		public String open(String node) {
			return node + ".recordedTo IS NULL";
		}

		@Override
		public String known(String fact) {
			return open(fact);
		}

		@Override
		public String sources(String fact) {
			return fact + ".independentSources";
		}

		@Override
		public String confidence(String fact) {
			return fact + ".confidence";
		}

	},

	/** As the graph was at the moment {@code $knownBy}. */
	THEN {

		@Override
		public String open(String node) {
			return "%1$s.recordedFrom <= $knownBy AND (%1$s.recordedTo IS NULL OR %1$s.recordedTo > $knownBy)"
				.formatted(node);
		}

		@Override
		public String known(String fact) {
			return """
					%1$s.recordedFrom <= $knownBy
					AND EXISTS { (%1$s)-[:EVIDENCED_BY]->(passage:Passage) WHERE %2$s }""".formatted(fact,
					open("passage"));
		}

		@Override
		public String sources(String fact) {
			return "COUNT { MATCH (%s)%s RETURN DISTINCT article.source }".formatted(fact, proofs());
		}

		@Override
		public String confidence(String fact) {
			return """
					round(1.0 - reduce(doubt = 1.0, sure IN COLLECT { MATCH (%s)%s
					  WITH article.source AS source, max(by.confidence) AS sure RETURN sure } | doubt * (1.0 - sure)), 4)"""
				.formatted(fact, proofs());
		}

	};

	/** That a passage or version is open. */
	public abstract String open(String node);

	/** That a fact is known. */
	public abstract String known(String fact);

	/** How many independent sources report a fact. */
	public abstract String sources(String fact);

	/** How sure a fact is. */
	public abstract String confidence(String fact);

	/** Leads from a fact to {@code by} and {@code article}. */
	public String proofs() {
		return """
				-[by:EVIDENCED_BY]->(passage:Passage)-[:IN]->(:ArticleVersion)<-[:HAS_VERSION]-(article:Article)
				WHERE %s""".formatted(open("passage"));
	}

}
