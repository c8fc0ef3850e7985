package org.newsgraph.graphql;

import java.util.Collection;
import java.util.Map;

/** Finds things of one type by their keys. */
public interface NodeLoader {

	/** The GraphQL type. */
	String type();

	/**
	 * Finds things.
	 * @param keys within the type
	 * @return by key; what is not there is left out
	 */
	Map<String, ? extends Node> load(Collection<String> keys);

}
