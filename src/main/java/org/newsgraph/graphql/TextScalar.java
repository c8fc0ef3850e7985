package org.newsgraph.graphql;

import java.util.Locale;
import java.util.function.Function;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;

/**
 * A scalar that is written as a text.
 *
 * @param parse reads the text; throws a {@link NewsgraphException} if it is none
 */
record TextScalar<T>(Function<String, T> parse) implements Coercing<T, String> {

	/** The scalar under its name in the schema. */
	GraphQLScalarType named(String name) {
		return GraphQLScalarType.newScalar().name(name).coercing(this).build();
	}

	@Override
	public String serialize(Object value, GraphQLContext context, Locale locale) {
		return value.toString();
	}

	@Override
	public T parseValue(Object input, GraphQLContext context, Locale locale) {
		try {
			return this.parse.apply(String.valueOf(input));
		}
		catch (NewsgraphException ex) {
			throw new CoercingParseValueException(ex.getMessage());
		}
	}

	@Override
	public T parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
		try {
			return this.parse.apply((input instanceof StringValue text) ? String.valueOf(text.getValue()) : "");
		}
		catch (NewsgraphException ex) {
			throw new CoercingParseLiteralException(ex.getMessage());
		}
	}

}
