package org.newsgraph.graphql;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.function.Function;
import java.util.regex.Pattern;

import graphql.scalars.ExtendedScalars;
import graphql.schema.GraphQLScalarType;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/** The scalars of the schema. */
@Configuration(proxyBeanMethods = false)
class Scalars {

	/** A {@link LocalDate}. */
	private static final TextScalar<LocalDate> DAY = new TextScalar<>((text) -> read(text, LocalDate::parse,
			"A day that there is in the calendar is expected, as in 2023-02-24."));

	/** An {@link Instant}, written in UTC. */
	private static final TextScalar<Instant> MOMENT = new TextScalar<>(
			(text) -> read(text, (moment) -> OffsetDateTime.parse(moment).toInstant(),
					"A date and time with its offset is expected, as in 2023-02-24T08:15:00Z."));

	/** A {@link URI} with the scheme http or https. */
	private static final TextScalar<URI> ADDRESS = new TextScalar<>(WebAddress::of);

	@Bean
	RuntimeWiringConfigurer scalarWiring() {
		GraphQLScalarType countryCode = ExtendedScalars.newRegexScalar("CountryCode")
			.addPattern(Pattern.compile("[A-Z]{3}"))
			.build();
		return (wiring) -> wiring.scalar(DAY.named("Date"))
			.scalar(MOMENT.named("DateTime"))
			.scalar(ADDRESS.named("Url"))
			.scalar(countryCode);
	}

	private static <T> T read(String text, Function<String, T> parse, String hint) {
		try {
			return parse.apply(text);
		}
		catch (DateTimeException ex) {
			throw NewsgraphException.badInput(hint);
		}
	}

}
