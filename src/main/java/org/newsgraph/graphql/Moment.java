package org.newsgraph.graphql;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;

/** The scalar DateTime: an {@link Instant}, written in UTC. */
final class Moment implements Coercing<Instant, String> {

	static final GraphQLScalarType SCALAR = GraphQLScalarType.newScalar()
		.name("DateTime")
		.coercing(new Moment())
		.build();

	private static final String HINT = "A date and time with its offset is expected, as in 2023-02-24T08:15:00Z.";

	@Override
	public String serialize(Object moment, GraphQLContext context, Locale locale) {
		return moment.toString();
	}

	@Override
	public Instant parseValue(Object input, GraphQLContext context, Locale locale) {
		try {
			return OffsetDateTime.parse(String.valueOf(input)).toInstant();
		}
		catch (DateTimeException ex) {
			throw new CoercingParseValueException(HINT);
		}
	}

	@Override
	public Instant parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
		try {
			return OffsetDateTime.parse((input instanceof StringValue text) ? String.valueOf(text.getValue()) : "")
				.toInstant();
		}
		catch (DateTimeException ex) {
			throw new CoercingParseLiteralException(HINT);
		}
	}

}
