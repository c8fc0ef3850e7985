package org.newsgraph.source.format.json;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.newsgraph.graphql.WebAddress;
import org.newsgraph.ingest.Submission;
import org.newsgraph.source.door.UnusableException;
import org.newsgraph.source.format.text.Paragraphs;
import tools.jackson.databind.JsonNode;

/** The articles that schema.org's JSON-LD describes, with what they refer to by @id. */
final class SchemaOrg {

	private static final int MOST_NODES = 1_000_000;

	private static final Pattern HAS_SCHEME = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]*:.");

	private final Map<String, JsonNode> byId = new HashMap<>();

	private final List<JsonNode> described = new ArrayList<>();

	SchemaOrg(JsonNode root) {
		Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
		for (int seen = 0; !open.isEmpty() && seen < MOST_NODES; seen++) {
			JsonNode node = open.poll();
			if (node.isObject()) {
				remember(node);
			}
			node.forEach(open::add);
		}
	}

	static boolean isSpokenBy(JsonNode node) {
		return node.has("@context") || node.has("@graph") || node.has("@type");
	}

	private void remember(JsonNode node) {
		if (node.size() > 1) {
			node.path("@id").asStringOpt().ifPresent((id) -> this.byId.putIfAbsent(id, node));
		}
		if (Values.each(node.path("@type")).anyMatch((type) -> isArticle(type.asString(""))) && node.size() > 2) {
			this.described.add(node);
		}
	}

	private static boolean isArticle(String type) {
		return type.endsWith("Article") || type.endsWith("Posting") || type.equals("Report");
	}

	/**
	 * The articles, in the order in which they stand there.
	 * @throws UnusableException if none of them has a text
	 */
	List<Submission> articles() {
		List<Submission> articles = this.described.stream()
			.filter((node) -> body(node) != null)
			.map(this::article)
			.toList();
		if (articles.isEmpty()) {
			throw new UnusableException("It describes no article with its text: a NewsArticle needs an articleBody.");
		}
		return articles;
	}

	private Submission article(JsonNode node) {
		return new Submission(url(node), Values.text(node, "headline", "name"), body(node), null,
				Values.moment(node, "datePublished", "dateCreated", "uploadDate"), Values.moment(node, "dateModified"),
				publisher(node), named(node, "author"), language(node), identifier(node),
				Values.count(node, "version"));
	}

	/** An @id without a scheme means something within its file only. */
	private static @Nullable String identifier(JsonNode node) {
		return Stream
			.concat(Values.each(node.path("identifier"))
				.map((value) -> value.isObject() ? Values.text(value, "value") : Values.text(value)),
					Stream.of(Values.text(node, "@id")).filter((id) -> id != null && HAS_SCHEME.matcher(id).find()))
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
	}

	private static @Nullable String body(JsonNode node) {
		String body = Values.text(node, "articleBody", "text");
		String text = (body != null) ? Paragraphs.ofEither(body) : "";
		return text.isEmpty() ? null : text;
	}

	private @Nullable String publisher(JsonNode node) {
		return named(node, "publisher").stream().findFirst().orElse(null);
	}

	private List<String> named(JsonNode node, String property) {
		return Values.each(node.path(property))
			.map((value) -> value.has("name") ? value : this.byId.getOrDefault(value.path("@id").asString(""), value))
			.map(Values::name)
			.filter(Objects::nonNull)
			.distinct()
			.toList();
	}

	private static @Nullable String language(JsonNode node) {
		JsonNode language = node.path("inLanguage");
		return language.isObject() ? Values.text(language, "alternateName") : Values.text(node, "inLanguage");
	}

	private static @Nullable URI url(JsonNode node) {
		return Stream
			.of(Values.text(node, "url"), Values.text(node, "mainEntityOfPage"),
					Values.text(node.path("mainEntityOfPage"), "@id", "url"), Values.text(node, "@id"))
			.filter(Objects::nonNull)
			.map(WebAddress::find)
			.flatMap(Optional::stream)
			.findFirst()
			.orElse(null);
	}

}
