package org.newsgraph.source.feed;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.jsoup.Jsoup;
import org.newsgraph.graph.Fingerprint;

/**
 * What a feed says of one article.
 *
 * @param id by which the feed knows it again
 * @param title as plain text
 * @param link where it stands, absolute
 * @param published when; of what is changed, when that was, if nothing else is said
 * @param authors their names
 * @param content HTML: all of it, or a summary if there is no more
 * @param language BCP 47 tag
 */
record ReadItem(@Nullable String id, @Nullable String title, @Nullable URI link, @Nullable Instant published,
		List<String> authors, @Nullable String content, @Nullable String language) {

	/** By what it is known however it changes. */
	String key() {
		return Stream.of(this.id, this.link, this.title)
			.filter(Objects::nonNull)
			.findFirst()
			.map((name) -> Fingerprint.of(String.valueOf(name)))
			.orElseGet(this::mark);
	}

	/**
	 * An item is the same if no word of it is new: what changes under its id is another
	 * edition. Its date is no word: some feeds give the present one each time.
	 */
	String mark() {
		String words = (this.content != null) ? Jsoup.parseBodyFragment(this.content).text() : "";
		return Fingerprint.of(Stream.of(this.id, this.link, this.title, words)
			.map(String::valueOf)
			.collect(Collectors.joining("\n")));
	}

}
