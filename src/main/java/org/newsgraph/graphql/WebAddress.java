package org.newsgraph.graphql;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;

/** The scalar Url: a {@link URI} with the scheme http or https and a host. */
final class WebAddress implements Coercing<URI, String> {

	static final GraphQLScalarType SCALAR = GraphQLScalarType.newScalar()
		.name("Url")
		.coercing(new WebAddress())
		.build();

	private static final int LONGEST = 2048;

	private static final String HINT = "A web address that begins with http:// or https:// is expected.";

	@Override
	public String serialize(Object address, GraphQLContext context, Locale locale) {
		return address.toString();
	}

	@Override
	public URI parseValue(Object input, GraphQLContext context, Locale locale) {
		try {
			return parse(String.valueOf(input));
		}
		catch (URISyntaxException ex) {
			throw new CoercingParseValueException(HINT);
		}
	}

	@Override
	public URI parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
		try {
			return parse((input instanceof StringValue text) ? String.valueOf(text.getValue()) : "");
		}
		catch (URISyntaxException ex) {
			throw new CoercingParseLiteralException(HINT);
		}
	}

	private static URI parse(String text) throws URISyntaxException {
		URI address = new URI(text.strip());
		String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
		if (text.length() > LONGEST || address.getHost() == null
				|| !(scheme.equals("http") || scheme.equals("https"))) {
			throw new URISyntaxException("", HINT);
		}
		return address;
	}

}
