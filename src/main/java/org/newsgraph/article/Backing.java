package org.newsgraph.article;

/**
 * What stands behind a fact.
 *
 * @param independentSources how many independent sources report it
 * @param confidence how sure it is with all of them, from 0 to 0.99
 */
public record Backing(int independentSources, double confidence) {

	static final Backing NONE = new Backing(0, 0);

}
