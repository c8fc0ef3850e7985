package org.newsgraph.article;

/** What became of an article that was handed in. */
public enum Outcome {

	CREATED, UPDATED, UNCHANGED

}
