package org.newsgraph.graphql;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.ValueRange;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/** The scalars of the schema. */
@Configuration(proxyBeanMethods = false)
class Scalars {

	/** A {@link LocalDate}. */
	private static final TextScalar<LocalDate> DAY = new TextScalar<>(
			(text) -> read(text, (day) -> within(LocalDate.parse(day)),
					"A day that there is in the calendar is expected, as in 2023-02-24."));

	/** An {@link Instant}, written in UTC. */
	private static final TextScalar<Instant> MOMENT = new TextScalar<>(
			(text) -> read(text, (moment) -> within(OffsetDateTime.parse(moment)).toInstant(),
					"A date and time with its offset is expected, as in 2023-02-24T08:15:00Z."));

	/** A {@link URI} with the scheme http or https. */
	private static final TextScalar<URI> ADDRESS = new TextScalar<>(WebAddress::of);

	/** A {@link String} of three capital letters, as in ISO 3166. */
	private static final TextScalar<String> COUNTRY = new TextScalar<>(Scalars::country);

	private static final Pattern THREE_LETTERS = Pattern.compile("[A-Z]{3}");

	private static final ValueRange YEARS = ValueRange.of(1, 9999);

	@Bean
	RuntimeWiringConfigurer scalarWiring() {
		return (wiring) -> wiring.scalar(DAY.named("Date"))
			.scalar(MOMENT.named("DateTime"))
			.scalar(ADDRESS.named("Url"))
			.scalar(COUNTRY.named("CountryCode"));
	}

	private static String country(String text) {
		if (!THREE_LETTERS.matcher(text).matches()) {
			throw NewsgraphException.badInput("Three capital letters are expected, as in KAZ for Kazakhstan.");
		}
		return text;
	}

	/** What is years away from all news would only overflow somewhere. */
	private static <T extends TemporalAccessor> T within(T date) {
		YEARS.checkValidValue(date.get(ChronoField.YEAR), ChronoField.YEAR);
		return date;
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
