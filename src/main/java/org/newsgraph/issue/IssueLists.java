package org.newsgraph.issue;

import org.newsgraph.graph.Cursor;
import org.newsgraph.graphql.Listing;

/** The lists of issues that the graph can show. */
final class IssueLists {

	private static final String CHOSEN = """
			issue.name IS NOT NULL
			AND ($kinds IS NULL OR issue.kind IN $kinds)
			AND ($owners IS NULL OR issue.ownerId IN $owners)
			AND ($name IS NULL OR issue.name STARTS WITH $name)
			""";

	static final Listing<Issue> BY_NAME = listing("MATCH (issue:Issue)");

	static final Listing<Issue> OF_ARTICLES = listing("MATCH (:Article {id: key})-[:MENTIONS]->(issue:Issue)");

	private IssueLists() {
	}

	private static Listing<Issue> listing(String from) {
		return new Listing<>(rows(from, ">", "ASC"), rows(from, "<", "DESC"), """
				UNWIND $keys AS key
				CALL (key) {
				  %s WHERE %s
				  WITH issue LIMIT 10001
				  RETURN count(issue) AS n
				}
				RETURN key, n
				""".formatted(from, CHOSEN), Issue::of, (issue) -> Cursor.of(issue.name(), issue.key()));
	}

	private static String rows(String from, String beyond, String direction) {
		return """
				UNWIND $keys AS key
				CALL (key) {
				  %1$s WHERE %2$s
				    AND ($at IS NULL OR issue.name %3$s $at[0] OR (issue.name = $at[0] AND issue.id %3$s $at[1]))
				  WITH issue ORDER BY issue.name %4$s, issue.id %4$s LIMIT $limit
				  RETURN issue AS row
				}
				RETURN key, row
				""".formatted(from, CHOSEN, beyond, direction);
	}

}
