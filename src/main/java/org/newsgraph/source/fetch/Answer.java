package org.newsgraph.source.fetch;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.apache.hc.client5.http.utils.DateUtils;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.message.MessageSupport;
import org.jspecify.annotations.Nullable;

/**
 * One answer of one server: its status, what of its headers matters, and its body.
 *
 * @param location where it redirects to, as given
 */
record Answer(int status, @Nullable String location, @Nullable String contentType, @Nullable String charset,
		Validators validators, @Nullable Duration freshFor, @Nullable Duration retryAfter, byte[] body) {

	private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

	private static final int LONGEST_HEADER = 1000;

	private static final String SECONDS = "\\d{1,9}";

	static Answer of(HttpResponse response, byte[] body) {
		ContentType type = ContentType.parseLenient(header(response, "Content-Type"));
		String mime = (type != null && type.getMimeType() != null) ? type.getMimeType().toLowerCase(Locale.ROOT) : null;
		return new Answer(response.getCode(), location(response), mime,
				(type != null) ? type.getParameter("charset") : null,
				new Validators(shortHeader(response, "ETag"), shortHeader(response, "Last-Modified")),
				freshFor(response), retryAfter(shortHeader(response, "Retry-After")), body);
	}

	boolean redirects() {
		return REDIRECTS.contains(this.status);
	}

	boolean movedForGood() {
		return this.status == 301 || this.status == 308;
	}

	/** Servers write letters there that are not ASCII, as UTF-8. */
	private static @Nullable String location(HttpResponse response) {
		String given = header(response, "Location");
		return (given != null) ? new String(given.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8) : null;
	}

	private static @Nullable Duration freshFor(HttpResponse response) {
		Map<String, String> said = new HashMap<>();
		MessageSupport.parseElements(response, "Cache-Control",
				(part) -> said.put(part.getName().toLowerCase(Locale.ROOT), String.valueOf(part.getValue())));
		String age = said.getOrDefault("max-age", "");
		return (age.matches(SECONDS) && !said.containsKey("no-cache") && !said.containsKey("no-store"))
				? Duration.ofSeconds(Long.parseLong(age)) : null;
	}

	private static @Nullable Duration retryAfter(@Nullable String text) {
		if (text == null) {
			return null;
		}
		if (text.matches(SECONDS)) {
			return Duration.ofSeconds(Long.parseLong(text));
		}
		Instant then = DateUtils.parseStandardDate(text);
		Duration left = (then != null) ? Duration.between(Instant.now(), then) : null;
		return (left == null || left.isNegative()) ? null : left;
	}

	private static @Nullable String shortHeader(HttpResponse response, String name) {
		String value = header(response, name);
		return (value != null && value.length() <= LONGEST_HEADER) ? value.strip() : null;
	}

	private static @Nullable String header(HttpResponse response, String name) {
		Header header = response.getFirstHeader(name);
		return (header != null) ? header.getValue() : null;
	}

}
