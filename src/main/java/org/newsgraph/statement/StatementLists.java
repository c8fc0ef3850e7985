package org.newsgraph.statement;

import org.newsgraph.article.Hindsight;
import org.newsgraph.graphql.Keyset;
import org.newsgraph.graphql.Listing;

/** The lists of statements that the graph can show. */
final class StatementLists {

	private static final String CHOSEN = """
			%s AND statement.saidAt IS NOT NULL
			AND ($from IS NULL OR statement.saidAt >= $from)
			AND ($to IS NULL OR statement.saidAt <= $to)
			AND ($forms IS NULL OR statement.form IN $forms)
			AND ($texts IS NULL OR statement.id IN $texts)
			AND ($speakers IS NULL OR statement.speakerId IN $speakers)
			AND ($onBehalfOf IS NULL OR statement.onBehalfOfId IN $onBehalfOf)
			AND (($about IS NULL AND $polarity IS NULL) OR EXISTS { (statement)-[on:STANCE_ON]->(target)
			  WHERE ($about IS NULL OR target.id IN $about) AND ($polarity IS NULL OR on.polarity = $polarity) })
			""".formatted(Hindsight.known("statement"));

	static final Listing<Statement> LATEST = listing(true, "MATCH (statement:Statement)");

	static final Listing<Statement> LATEST_OF_ACTORS = listing(true,
			"MATCH (statement:Statement)-[:SPOKEN_BY|ON_BEHALF_OF]->(:Actor {id: key})");

	static final Listing<Statement> LATEST_ON_ISSUES = listing(true,
			"MATCH (statement:Statement)-[:STANCE_ON]->(:Issue {id: key})");

	static final Listing<Statement> OF_ARTICLES = listing(false, """
			MATCH (:Article {id: key})-[:HAS_VERSION]->(version:ArticleVersion)
			WHERE %s
			MATCH (version)<-[:IN]-(:Passage)<-[:EVIDENCED_BY]-(statement:Statement)"""
		.formatted(Hindsight.open("version")));

	private StatementLists() {
	}

	private static Listing<Statement> listing(boolean latestFirst, String way) {
		return new Keyset("statement", "saidAt", latestFirst, CHOSEN).listing(Statement::of, Statement::saidAt, way);
	}

}
