package org.newsgraph.reading.page;

import java.net.URI;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a page holds and what it says of itself.
 *
 * @param blocks in the order of the page
 * @param headline if it says so
 * @param publishedAt if it says so, in its own time zone
 * @param modifiedAt when its text was last changed, if it says so
 * @param authors empty if it does not say
 * @param canonicalUrl http or https
 * @param publisher the name of who published it, if it says so
 */
record Page(List<Block> blocks, @Nullable String headline, @Nullable OffsetDateTime publishedAt,
		@Nullable Instant modifiedAt, List<String> authors, @Nullable URI canonicalUrl, @Nullable String publisher) {

	static Page ofText(List<Block> blocks) {
		return new Page(blocks, null, null, null, List.of(), null, null);
	}

}
