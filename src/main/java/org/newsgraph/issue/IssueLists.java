package org.newsgraph.issue;

import org.newsgraph.graphql.Keyset;
import org.newsgraph.graphql.Listing;

/** The lists of issues that the graph can show. */
final class IssueLists {

	private static final String CHOSEN = """
			issue.name IS NOT NULL
			AND ($kinds IS NULL OR issue.kind IN $kinds)
			AND ($owners IS NULL OR issue.ownerId IN $owners)
			AND ($name IS NULL OR issue.name STARTS WITH $name)
			""";

	private static final Keyset KEYSET = new Keyset("issue", "name", false, CHOSEN, Issue.PROPERTIES);

	static final Listing<Issue> BY_NAME = KEYSET.listing(Issue::of, Issue::name, "MATCH (issue:Issue)");

	static final Listing<Issue> OF_ARTICLES = KEYSET.listing(Issue::of, Issue::name,
			"MATCH (:Article {id: key})-[:MENTIONS]->(issue:Issue)");

	private IssueLists() {
	}

}
