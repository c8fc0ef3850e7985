package org.newsgraph.reading.page;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Dates in the scripts of a page, which are not for readers but may be exact. */
final class ScriptDates {

	private static final Pattern PUBLISHED = Pattern.compile(
			"\"(?:date_?published|(?:first_?)?publish(?:ed)?_?(?:date|at|time|on)|pub_?date|publication_?date)\\\\?\"\\s{0,9}:\\s{0,9}\\\\?\"([^\"\\\\]{8,40})",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern ZONED = Pattern
		.compile("(?:19|20)\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d{3})?[+-]\\d\\d:?\\d\\d");

	private final List<String> scripts;

	private final PageDate dates;

	ScriptDates(Document document, PageDate dates) {
		this.scripts = document.select("script").stream().map(Element::data).toList();
		this.dates = dates;
	}

	/** The publication, if all that is said of one says the same day. */
	Optional<OffsetDateTime> published() {
		List<OffsetDateTime> found = this.scripts.stream()
			.flatMap((script) -> PUBLISHED.matcher(script).results())
			.flatMap((date) -> this.dates.read(date.group(1)).stream())
			.toList();
		boolean agree = found.stream().map(OffsetDateTime::toLocalDate).distinct().count() == 1;
		return agree ? Optional.of(found.getFirst()) : Optional.empty();
	}

	/** The moments that stand there with their zone. */
	Stream<OffsetDateTime> zoned() {
		return this.scripts.stream()
			.flatMap((script) -> ZONED.matcher(script).results())
			.flatMap((moment) -> this.dates.read(moment.group()).stream());
	}

}
