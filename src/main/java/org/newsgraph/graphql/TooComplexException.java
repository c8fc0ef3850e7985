package org.newsgraph.graphql;

import java.util.LinkedHashMap;
import java.util.Map;

import graphql.execution.AbortExecutionException;

/** Refuses an operation that asks for too much, and says by how much. */
class TooComplexException extends AbortExecutionException {

	private final long cost;

	private final long limit;

	/**
	 * Refuses an operation.
	 * @param what was counted: "levels", "aliases"
	 * @param cost how many there are, as far as they were counted
	 * @param limit how many there may be
	 */
	TooComplexException(String what, long cost, long limit) {
		super("This asks for too much: %s %s, and at most %s are allowed. Ask for less at once.".formatted(cost, what,
				limit));
		this.cost = cost;
		this.limit = limit;
	}

	@Override
	public Map<String, Object> getExtensions() {
		Map<String, Object> extensions = new LinkedHashMap<>();
		extensions.put("code", ErrorCode.TOO_COMPLEX.name());
		extensions.put("cost", this.cost);
		extensions.put("limit", this.limit);
		return extensions;
	}

}
