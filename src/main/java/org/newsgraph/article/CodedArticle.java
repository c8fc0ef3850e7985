package org.newsgraph.article;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * An article that others coded events of, known by no more than this: a stub without
 * text.
 *
 * @param key within the type; see {@link Origin#key(String)}
 * @param url where it was published, if they say
 * @param headline what else they say of where it is; mostly empty
 * @param publisher the domain or name of who published it, if they say
 * @param date when it was published, or, if nobody says, taken up by them
 * @param dateKnown whether they say when it was published
 */
public record CodedArticle(String key, @Nullable String url, String headline, @Nullable String publisher, Instant date,
		boolean dateKnown) {

	Map<String, @Nullable Object> properties() {
		Map<String, @Nullable Object> properties = new HashMap<>();
		properties.put("id", this.key);
		properties.put("url", this.url);
		properties.put("headline", this.headline);
		properties.put("publisherId", this.publisher);
		properties.put("datePublished", this.date);
		properties.put("datePublishedKnown", this.dateKnown);
		return properties;
	}

}
