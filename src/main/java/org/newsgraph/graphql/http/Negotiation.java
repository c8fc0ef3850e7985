package org.newsgraph.graphql.http;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.newsgraph.graphql.ErrorCode;

import org.springframework.graphql.MediaTypes;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** Chooses the kind of answer that a client likes best (RFC 9110, 12.5.1). */
final class Negotiation {

	/** In our own order, for clients that take anything. */
	static final List<MediaType> ANSWERS = List.of(MediaType.APPLICATION_JSON, MediaTypes.APPLICATION_GRAPHQL_RESPONSE);

	/** For what goes on. */
	static final List<MediaType> STREAMS = List.of(MediaType.TEXT_EVENT_STREAM);

	private static final Comparator<Liking> BEST = Comparator.comparingDouble(Liking::quality)
		.thenComparing(Liking::specificity)
		.thenComparing(Comparator.comparingInt(Liking::place).reversed());

	private Negotiation() {
	}

	/**
	 * The best of what we offer.
	 * @param accept the header; empty if there is none
	 * @param offers in our own order
	 * @throws Refusal if the client takes none of it
	 */
	static MediaType choose(String accept, List<MediaType> offers) {
		List<MediaType> ranges = ranges(accept);
		return offers.stream()
			.map((offer) -> liking(offer, ranges))
			.filter((liking) -> liking.quality() > 0)
			// The first of those that are liked best.
			.reduce((one, other) -> (BEST.compare(one, other) >= 0) ? one : other)
			.orElseThrow(Negotiation::nothing)
			.offer();
	}

	private static List<MediaType> ranges(String accept) {
		try {
			List<MediaType> ranges = MediaType.parseMediaTypes(accept);
			return ranges.isEmpty() ? List.of(MediaType.ALL) : ranges;
		}
		catch (InvalidMediaTypeException ex) {
			throw nothing();
		}
	}

	/** What the most specific range that an offer is in says of it. */
	private static Liking liking(MediaType offer, List<MediaType> ranges) {
		return Stream.iterate(0, (place) -> place < ranges.size(), (place) -> place + 1)
			.filter((place) -> includes(ranges.get(place), offer))
			.map((place) -> new Liking(offer, ranges.get(place).getQualityValue(), specificity(ranges.get(place)),
					place))
			.max(Comparator.comparingInt(Liking::specificity))
			.orElse(new Liking(offer, 0, 0, 0));
	}

	private static boolean includes(MediaType range, MediaType offer) {
		boolean utf8 = range.getCharset() == null || range.getCharset().equals(StandardCharsets.UTF_8);
		return utf8 && range.includes(offer);
	}

	private static int specificity(MediaType range) {
		return range.isWildcardType() ? 0 : range.isWildcardSubtype() ? 1 : 2;
	}

	private static Refusal nothing() {
		return new Refusal(HttpStatus.NOT_ACCEPTABLE, ErrorCode.BAD_USER_INPUT,
				"Accept application/graphql-response+json or application/json. For a subscription accept text/event-stream, or ask it over a WebSocket.");
	}

	/** How well a client likes an offer, and where it says so. */
	private record Liking(MediaType offer, double quality, int specificity, int place) {
	}

}
