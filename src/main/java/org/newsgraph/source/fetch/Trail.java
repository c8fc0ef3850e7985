package org.newsgraph.source.fetch;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.newsgraph.graphql.NewsgraphException;

/**
 * The way from the address that was asked for to where it leads, checked at each step.
 */
final class Trail {

	private static final Pattern HOST = Pattern.compile("(?:[A-Za-z][A-Za-z0-9+.-]*+:)?+//[^/?#]*+");

	private static final Pattern UNFIT = Pattern.compile("[ \"<>^`{|}]");

	private final AddressGuard guard;

	private final int longest;

	private final List<URI> passed = new ArrayList<>();

	private Target target;

	private boolean moved = true;

	Trail(AddressGuard guard, URI start, int longest) {
		this.guard = guard;
		this.longest = longest;
		this.target = guard.admit(start);
	}

	Target target() {
		return this.target;
	}

	boolean hasTurned() {
		return !this.passed.isEmpty();
	}

	/**
	 * Goes where an answer leads.
	 * @throws NewsgraphException ADDRESS_REFUSED or UPSTREAM_FAILED if nobody should
	 * follow
	 */
	void follow(Answer answer) {
		URI here = this.target.address();
		this.passed.add(here);
		Target next = this.guard.admit(next(here, answer.location()));
		if (this.passed.size() > this.longest || this.passed.contains(next.address())) {
			throw Refusals.failed(
					"This address redirects in a circle or too often. Open it in a browser, and hand in where it ends.");
		}
		if (this.target.isSafe() && !next.isSafe()) {
			throw Refusals
				.address("it leads from https to http, where anybody on the way could change it. " + Refusals.BY_HAND);
		}
		this.moved = this.moved && answer.movedForGood();
		this.target = next;
	}

	private static URI next(URI here, @Nullable String location) {
		try {
			URI next = new URI((location != null) ? escaped(location.strip()) : ":");
			boolean query = !next.isAbsolute() && next.getRawAuthority() == null && next.getRawPath().isEmpty();
			// What resolves addresses in Java would drop the last part of the path.
			return query ? new URI(here.toString().replaceFirst("\\?.*", "") + next) : here.resolve(next);
		}
		catch (URISyntaxException ex) {
			throw Refusals.failed("This address redirects to something that is no web address. " + Refusals.BY_HAND);
		}
	}

	/** As browsers do, but for the host, in which nothing is mended. */
	private static String escaped(String location) {
		Matcher host = HOST.matcher(location);
		int end = host.lookingAt() ? host.end() : 0;
		return location.substring(0, end) + UNFIT.matcher(location.substring(end))
			.replaceAll((unfit) -> "%" + HexFormat.of().withUpperCase().toHexDigits((byte) unfit.group().charAt(0)));
	}

	Fetched end(Answer answer) {
		return new Fetched(this.target.address(), List.copyOf(this.passed), this.moved && hasTurned(), answer.status(),
				answer.contentType(), answer.charset(), answer.validators(), answer.freshFor(), answer.retryAfter(),
				answer.body());
	}

}
