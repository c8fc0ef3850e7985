package org.newsgraph.reading.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The day in the address of a page: "/2020/01/13/", "/2020-01-13-peace" or "/20200113/".
 * An address is given once, in the time zone of who gives it.
 */
final class AddressDay {

	private static final List<Pattern> FORMS = Stream
		.of("/(?<year>(?:19|20)\\d\\d)([/-])(?<month>\\d{1,2})\\2(?<day>\\d{1,2})(?=[/_.-]|$)",
				"/(?<year>(?:19|20)\\d\\d)(?<month>\\d\\d)(?<day>\\d\\d)/")
		.map(Pattern::compile)
		.toList();

	private AddressDay() {
	}

	/** The first in an address, if it has one. */
	static Optional<LocalDate> of(String address) {
		String path = address.replaceFirst("[?#].*$", "");
		return FORMS.stream()
			.flatMap((form) -> form.matcher(path).results())
			.flatMap((found) -> PageDate.day(found).stream())
			.findFirst();
	}

}
