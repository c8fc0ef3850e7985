package org.newsgraph.statement;

import org.newsgraph.graph.Cursor;
import org.newsgraph.graphql.Listing;

/** The lists of statements that the graph can show. */
final class StatementLists {

	private static final String CHOSEN = """
			statement.recordedTo IS NULL AND statement.saidAt IS NOT NULL
			AND ($from IS NULL OR statement.saidAt >= $from)
			AND ($to IS NULL OR statement.saidAt <= $to)
			AND ($forms IS NULL OR statement.form IN $forms)
			AND ($texts IS NULL OR statement.id IN $texts)
			AND ($speakers IS NULL OR statement.speakerId IN $speakers)
			AND ($onBehalfOf IS NULL OR statement.onBehalfOfId IN $onBehalfOf)
			AND (($about IS NULL AND $polarity IS NULL) OR EXISTS { (statement)-[on:STANCE_ON]->(target)
			  WHERE ($about IS NULL OR target.id IN $about) AND ($polarity IS NULL OR on.polarity = $polarity) })
			""";

	static final Listing<Statement> LATEST = listing(true, "MATCH (statement:Statement)");

	static final Listing<Statement> LATEST_OF_ACTORS = listing(true,
			"MATCH (statement:Statement)-[:SPOKEN_BY|ON_BEHALF_OF]->(:Actor {id: key})");

	static final Listing<Statement> LATEST_ON_ISSUES = listing(true,
			"MATCH (statement:Statement)-[:STANCE_ON]->(:Issue {id: key})");

	static final Listing<Statement> OF_ARTICLES = listing(false, """
			MATCH (:Article {id: key})-[:HAS_VERSION]->(version:ArticleVersion)
			WHERE version.recordedTo IS NULL
			MATCH (version)<-[:IN]-(:Passage)<-[:EVIDENCED_BY]-(statement:Statement)""");

	private StatementLists() {
	}

	private static Listing<Statement> listing(boolean latestFirst, String anchor) {
		return new Listing<>(rows(anchor, latestFirst), rows(anchor, !latestFirst), """
				UNWIND $keys AS key
				CALL (key) {
				  %s WHERE %s
				  WITH DISTINCT statement LIMIT 10001
				  RETURN count(statement) AS n
				}
				RETURN key, n
				""".formatted(anchor, CHOSEN), Statement::of,
				(statement) -> Cursor.of(statement.saidAt(), statement.key()));
	}

	private static String rows(String anchor, boolean descending) {
		return """
				UNWIND $keys AS key
				CALL (key) {
				  %1$s WHERE %2$s
				    AND ($at IS NULL OR statement.saidAt %3$s $at[0]
				         OR (statement.saidAt = $at[0] AND statement.id %3$s $at[1]))
				  WITH DISTINCT statement ORDER BY statement.saidAt %4$s, statement.id %4$s LIMIT $limit
				  RETURN statement AS row
				}
				RETURN key, row
				""".formatted(anchor, CHOSEN, descending ? "<" : ">", descending ? "DESC" : "ASC");
	}

}
