package org.newsgraph.article;

import java.time.Instant;

import org.newsgraph.graphql.Node;

/**
 * What articles prove.
 *
 * @param <T> the sort of fact
 */
public interface Fact<T extends Fact<T>> extends Node {

	/**
	 * The fact as the graph knew it at an earlier moment.
	 * @param moment on our clock
	 * @param backing what stood behind it then
	 */
	T asOf(Instant moment, Backing backing);

}
