package org.newsgraph.graphql;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.regex.Pattern;

import graphql.scalars.ExtendedScalars;
import graphql.schema.GraphQLScalarType;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/** The scalars of the schema. */
@Configuration(proxyBeanMethods = false)
class Scalars {

	private static final int LONGEST_ADDRESS = 2048;

	/** A {@link LocalDate}. */
	private static final TextScalar<LocalDate> DAY = new TextScalar<>(
			"A day that there is in the calendar is expected, as in 2023-02-24.", LocalDate::parse);

	/** An {@link Instant}, written in UTC. */
	private static final TextScalar<Instant> MOMENT = new TextScalar<>(
			"A date and time with its offset is expected, as in 2023-02-24T08:15:00Z.",
			(text) -> OffsetDateTime.parse(text).toInstant());

	/** A {@link URI} with the scheme http or https and a host. */
	private static final TextScalar<URI> ADDRESS = new TextScalar<>(
			"A web address that begins with http:// or https:// is expected.", Scalars::address);

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

	private static URI address(String text) {
		URI address = URI.create(text.strip());
		String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
		boolean web = scheme.equals("http") || scheme.equals("https");
		if (text.length() > LONGEST_ADDRESS || address.getHost() == null || !web) {
			throw new IllegalArgumentException(text);
		}
		return address;
	}

}
