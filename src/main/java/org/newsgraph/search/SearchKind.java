package org.newsgraph.search;

/** What can be found. */
enum SearchKind {

	ARTICLE("Article"), STATEMENT("Statement"), EVENT("Event"), ACTOR("Actor"), ISSUE("Issue");

	private final String type;

	SearchKind(String type) {
		this.type = type;
	}

	/** The GraphQL type. */
	String type() {
		return this.type;
	}

}
