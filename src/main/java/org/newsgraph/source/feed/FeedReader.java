package org.newsgraph.source.feed;

import java.net.URI;

import org.jspecify.annotations.Nullable;
import org.newsgraph.graphql.ErrorCode;
import org.newsgraph.graphql.NewsgraphException;
import org.newsgraph.source.letters.Letters;

/**
 * Reads RSS, RDF, Atom and JSON feeds, those too that are not as they should be.
 */
final class FeedReader {

	/** More are left out: the newest stand first. */
	static final int MOST_ITEMS = 1_000;

	private static final int MOST_BYTES = 16 << 20;

	private FeedReader() {
	}

	/**
	 * What a feed says.
	 * @param charset the name of its character set, if the server gives one
	 * @param address where it was found
	 * @throws NewsgraphException BAD_USER_INPUT if it is no feed, TOO_LARGE
	 */
	static ReadFeed read(byte[] bytes, @Nullable String charset, URI address) {
		if (bytes.length > MOST_BYTES) {
			throw new NewsgraphException(ErrorCode.TOO_LARGE,
					"The feed is larger than 16 MB. Ask its publisher for a shorter one.");
		}
		String text = Letters.decode(bytes, charset).strip();
		return (text.startsWith("{") ? JsonFeed.read(text, address) : MarkupFeed.read(text, address))
			.orElseThrow(() -> NewsgraphException.badInput("At this address is no feed. Give the address of an RSS,"
					+ " Atom, RDF or JSON feed; the page of the publisher often links to it."));
	}

}
