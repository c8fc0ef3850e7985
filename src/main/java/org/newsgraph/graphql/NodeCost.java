package org.newsgraph.graphql;

import graphql.analysis.FieldComplexityCalculator;
import graphql.analysis.FieldComplexityEnvironment;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLTypeUtil;

/** Counts the things a query can bring back: page sizes multiplied down the query. */
class NodeCost implements FieldComplexityCalculator {

	private static final int USUAL_PAGE = 20;

	@Override
	public int calculate(FieldComplexityEnvironment field, int below) {
		GraphQLNamedOutputType type = (GraphQLNamedOutputType) GraphQLTypeUtil
			.unwrapAll(field.getFieldDefinition().getType());
		if (!type.getName().endsWith("Connection")) {
			return 1 + below;
		}
		Object first = field.getArguments().get("first");
		Object last = field.getArguments().get("last");
		int size = (first instanceof Integer number) ? number : (last instanceof Integer number) ? number : USUAL_PAGE;
		return Math.clamp(1 + (long) Math.max(1, size) * Math.max(1, below / 2), 1, Integer.MAX_VALUE / 4);
	}

}
