package org.newsgraph.graphql;

import java.util.Collection;

import graphql.analysis.FieldComplexityCalculator;
import graphql.analysis.FieldComplexityEnvironment;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;

/**
 * Counts the things that an operation can bring back, as GitHub counts nodes: the size of
 * a page multiplied down the query. A list without pages counts as many as such lists
 * usually have, or as many as are asked for. Plain values count nothing, nor does
 * introspection, which has a limit of its own.
 */
class NodeCost implements FieldComplexityCalculator {

	private static final int USUAL_PAGE = 20;

	private static final int USUAL_LIST = 5;

	private static final long MOST = Integer.MAX_VALUE / 1000;

	@Override
	public int calculate(FieldComplexityEnvironment field, int below) {
		GraphQLFieldDefinition definition = field.getFieldDefinition();
		GraphQLNamedOutputType type = (GraphQLNamedOutputType) GraphQLTypeUtil.unwrapAll(definition.getType());
		if (!(type instanceof GraphQLCompositeType) || type.getName().startsWith("__")) {
			return 0;
		}
		String name = type.getName();
		if (name.endsWith("Connection")) {
			return most((long) page(field) * Math.max(1, below));
		}
		if (name.equals("PageInfo") || name.endsWith("Edge")) {
			return below;
		}
		boolean counted = ((GraphQLNamedOutputType) field.getParentType()).getName().endsWith("Connection");
		return most((counted ? 1 : length(field)) * (1L + below));
	}

	/** How many a field can bring back that is no connection. */
	private static int length(FieldComplexityEnvironment field) {
		if (!isList(field.getFieldDefinition().getType())) {
			return 1;
		}
		if (field.getFieldDefinition().getArgument("first") != null) {
			return page(field);
		}
		return field.getArguments()
			.values()
			.stream()
			.filter(Collection.class::isInstance)
			.mapToInt((list) -> ((Collection<?>) list).size())
			.max()
			.orElse(USUAL_LIST);
	}

	/**
	 * What is too large is refused by the field itself, and what is too small as well.
	 */
	private static int page(FieldComplexityEnvironment field) {
		Object first = field.getArguments().get("first");
		Object size = (first != null) ? first : field.getArguments().get("last");
		return (size instanceof Integer number) ? Math.clamp(number, 1, Page.LARGEST) : USUAL_PAGE;
	}

	private static boolean isList(GraphQLType type) {
		return GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(type));
	}

	private static int most(long cost) {
		return (int) Math.min(cost, MOST);
	}

}
