package org.newsgraph.article;

import java.net.URI;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.newsgraph.graph.Fields;
import org.newsgraph.graphql.Node;

/**
 * A news article; its text is fetched apart, only where it is asked for.
 *
 * @param key within the type
 * @param url where it was published, as handed in
 * @param canonicalUrl its address without tracking parameters
 * @param identifier by what its publisher knows it
 * @param headline its headline, or its first words
 * @param datePublished when it was published, or ingested if nobody says
 * @param datePublishedKnown whether somebody says
 * @param dateModified when its text was last changed, as far as we saw
 * @param authors in the order of the byline
 * @param language BCP 47 tag
 * @param version which version of the text this is, from 1
 * @param recordedFrom when it came into the graph
 * @param publisherKey key of its publisher
 * @param copyOfKey key of the article that it copies
 * @param storyKey key of the story it belongs to
 */
public record Article(String key, @Nullable URI url, @Nullable URI canonicalUrl, @Nullable String identifier,
		String headline, Instant datePublished, boolean datePublishedKnown, @Nullable Instant dateModified,
		List<String> authors, String language, int version, Instant recordedFrom, @Nullable String publisherKey,
		@Nullable String copyOfKey, @Nullable String storyKey) implements Node {

	/** Reads an article from its node, or from a map of the node's properties. */
	public static Article of(Value node) {
		return new Article(node.get("id").asString(), Fields.orNull(node.get("url"), Article::uri),
				Fields.orNull(node.get("canonicalUrl"), Article::uri),
				Fields.orNull(node.get("identifier"), Value::asString), node.get("headline").asString(),
				Fields.moment(node.get("datePublished")), node.get("datePublishedKnown").asBoolean(true),
				Fields.orNull(node.get("dateModified"), Fields::moment),
				node.get("authors").asList(Value::asString, List.of()), node.get("language").asString(language(node)),
				node.get("version").asInt(1), Fields.moment(node.get("recordedFrom")),
				Fields.orNull(node.get("publisherId"), Value::asString),
				Fields.orNull(node.get("copyOfId"), Value::asString),
				Fields.orNull(node.get("storyId"), Value::asString));
	}

	/** Of what others coded, nobody says the language. */
	private static String language(Value node) {
		return Origin.isCoded(node.get("id").asString()) ? "und" : "en";
	}

	/** Whether its text was read here, or who else coded it. */
	public Origin origin() {
		return Origin.of(this.key);
	}

	private static URI uri(Value value) {
		return URI.create(value.asString());
	}

}
