package org.newsgraph.source.format.text;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Dates as data carry them: ISO 8601, long or short. */
public final class Moments {

	private static final List<DateTimeFormatter> FORMS = Stream
		.of("yyyy-MM-dd['T'][' ']HH:mm[:ss][.SSSSSSSSS][.SSSSSS][.SSS][.SS][.S][' '][XXX][XX][X]",
				"yyyyMMdd'T'HHmm[ss][XXX][XX][X]", "yyyy-MM-dd[XXX][X]", "yyyyMMdd")
		.map((pattern) -> DateTimeFormatter.ofPattern(pattern, Locale.ROOT))
		.toList();

	private Moments() {
	}

	/** The moment that a text names; without a zone it is taken for UTC. */
	public static Optional<Instant> find(String text) {
		return FORMS.stream().flatMap((form) -> find(text.strip(), form).stream()).findFirst();
	}

	private static Optional<Instant> find(String text, DateTimeFormatter form) {
		try {
			TemporalAccessor moment = form.parseBest(text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
			return Optional.of(switch (moment) {
				case OffsetDateTime exact -> exact.toInstant();
				case LocalDateTime local -> local.toInstant(ZoneOffset.UTC);
				default -> LocalDate.from(moment).atStartOfDay().toInstant(ZoneOffset.UTC);
			});
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

}
