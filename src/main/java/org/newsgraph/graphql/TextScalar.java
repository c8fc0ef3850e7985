package org.newsgraph.graphql;

import java.time.DateTimeException;
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
 * @param hint what is expected, for somebody who wrote something else
 * @param parse reads the text; throws an {@code IllegalArgumentException} or a
 * {@code DateTimeException} if it is none
 */
record TextScalar<T>(String hint, Function<String, T> parse) implements Coercing<T, String> {

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
		catch (IllegalArgumentException | DateTimeException ex) {
			throw new CoercingParseValueException(this.hint);
		}
	}

	@Override
	public T parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
		try {
			return this.parse.apply((input instanceof StringValue text) ? String.valueOf(text.getValue()) : "");
		}
		catch (IllegalArgumentException | DateTimeException ex) {
			throw new CoercingParseLiteralException(this.hint);
		}
	}

}
