package org.newsgraph.source.format.json;

import java.net.URI;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.newsgraph.graphql.WebAddress;
import org.newsgraph.ingest.Submission;
import org.newsgraph.source.door.UnusableException;
import org.newsgraph.source.format.text.Count;
import org.newsgraph.source.format.text.Moments;
import tools.jackson.databind.JsonNode;

/** An article with the fields of GraphQL's {@code ArticleInput}. */
final class OwnArticle {

	private OwnArticle() {
	}

	static boolean isSpokenBy(JsonNode node) {
		return node.has("text") || node.has("html");
	}

	static Submission article(JsonNode node) {
		return new Submission(url(string(node, "url")), string(node, "headline"), string(node, "text"),
				string(node, "html"), moment(node, "publishedAt"), moment(node, "modifiedAt"),
				string(node, "publisher"), authors(node), string(node, "language"), string(node, "identifier"),
				version(node.path("version")));
	}

	private static @Nullable String string(JsonNode node, String field) {
		JsonNode value = node.path(field);
		if (value.isMissingNode() || value.isNull()) {
			return null;
		}
		if (!value.isString()) {
			throw new UnusableException("Its " + field + " is no text. Put it between quotation marks.");
		}
		return value.stringValue();
	}

	private static @Nullable URI url(@Nullable String text) {
		return (text == null) ? null
				: WebAddress.find(text)
					.orElseThrow(() -> new UnusableException("Its url is no address of http or https."
							+ " Write it as a browser shows it, https:// and all, or leave it out."));
	}

	private static @Nullable Instant moment(JsonNode node, String field) {
		String text = string(node, field);
		return (text == null) ? null : Moments.find(text)
			.orElseThrow(
					() -> new UnusableException("Its " + field + " is no date. Write it as in 2023-02-25T10:00:00Z."));
	}

	private static @Nullable Integer version(JsonNode value) {
		if (value.isMissingNode() || value.isNull()) {
			return null;
		}
		return Count.find(value.asString(""))
			.orElseThrow(() -> new UnusableException(
					"Its version is no whole number from 0. Give it as its publisher counts, or none."));
	}

	private static List<String> authors(JsonNode node) {
		JsonNode authors = node.path("authors");
		if (!authors.isNull() && Values.each(authors).anyMatch((author) -> !author.isString())) {
			throw new UnusableException("Its authors are no list of texts.");
		}
		return authors.isNull() ? List.of() : Values.names(node, "authors");
	}

}
