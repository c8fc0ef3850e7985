package org.newsgraph.benchmark;

import java.util.Map;
import java.util.function.IntFunction;

/**
 * What is sent to a GraphQL API, again and again.
 *
 * @param text of the query
 * @param variables of the n-th time it is sent
 */
record Document(String text, IntFunction<Map<String, Object>> variables) {

	/** What is sent the n-th time, as JSON would say it. */
	Map<String, Object> body(int time) {
		return Map.of("query", this.text, "variables", this.variables.apply(time));
	}

}
