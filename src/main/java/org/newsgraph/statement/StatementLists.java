package org.newsgraph.statement;

import org.newsgraph.article.Era;
import org.newsgraph.article.Eras;
import org.newsgraph.graphql.Keyset;
import org.newsgraph.graphql.Keyset.Way;
import org.newsgraph.graphql.Listing;

/** The lists of statements that the graph can show. */
final class StatementLists {

	static final Eras<Statement> LATEST = Eras.of((era) -> listing(era, true, "MATCH (statement:Statement)"));

	static final Eras<Statement> LATEST_OF_ACTORS = latest(
			Way.along("statement:Statement", "SPOKEN_BY", "actorId", "statementId"),
			Way.along("statement:Statement", "ON_BEHALF_OF", "actorId", "statementId"));

	static final Eras<Statement> LATEST_ON_ISSUES = latest(
			Way.along("statement:Statement", "STANCE_ON", "targetId", "statementId"));

	static final Eras<Statement> OF_ARTICLES = Eras.of((era) -> listing(era, false, """
			MATCH (:Article {id: key})-[:HAS_VERSION]->(version:ArticleVersion)
			WHERE %s
			MATCH (version)<-[:IN]-(:Passage)<-[:EVIDENCED_BY]-(statement:Statement)"""
		.formatted(era.open("version"))));

	private StatementLists() {
	}

	private static Eras<Statement> latest(Way... ways) {
		return Eras.of((era) -> keyset(era, true).listing(Statement::of, Statement::saidAt, ways));
	}

	private static Listing<Statement> listing(Era era, boolean latestFirst, String way) {
		return keyset(era, latestFirst).listing(Statement::of, Statement::saidAt, way);
	}

	private static Keyset keyset(Era era, boolean latestFirst) {
		return new Keyset("statement", "saidAt", latestFirst, chosen(era));
	}

	private static String chosen(Era era) {
		return """
				%s AND statement.saidAt IS NOT NULL
				AND %s
				AND ($forms IS NULL OR statement.form IN $forms)
				AND ($texts IS NULL OR statement.id IN $texts)
				AND ($speakers IS NULL OR statement.speakerId IN $speakers)
				AND ($onBehalfOf IS NULL OR statement.onBehalfOfId IN $onBehalfOf)
				AND (($about IS NULL AND $polarity IS NULL) OR EXISTS { (statement)-[on:STANCE_ON]->(target)
				  WHERE ($about IS NULL OR target.id IN $about) AND ($polarity IS NULL OR on.polarity = $polarity) })
				""".formatted(era.known("statement"), SaidWithin.days("statement"));
	}

}
