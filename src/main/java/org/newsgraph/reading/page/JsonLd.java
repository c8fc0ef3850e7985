package org.newsgraph.reading.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.newsgraph.reading.WordTable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The article that a page describes in schema.org's JSON-LD, wherever in it: in
 * {@code @graph}, in arrays, as the main entity of the page, with references by
 * {@code @id}. What is no JSON is passed over.
 */
final class JsonLd {

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS, JsonReadFeature.ALLOW_TRAILING_COMMA,
				JsonReadFeature.ALLOW_JAVA_COMMENTS, JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
		.disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
		.build();

	/** With this old pages hide their scripts from older browsers. */
	private static final Pattern WRAPPING = Pattern
		.compile("(?:\\s*+(?://|/\\*)?+\\s*+<!(?:--|\\[CDATA\\[)\\s*+(?:\\*/|//-{0,2}>)?+)++");

	private static final Set<String> KINDS = WordTable.rows(JsonLd.class, "article-types.tsv", 1)
		.stream()
		.map((row) -> row.get(0))
		.collect(Collectors.toUnmodifiableSet());

	private static final int MOST_NODES = 100_000;

	private final Map<String, JsonNode> byId = new HashMap<>();

	private final List<JsonNode> articles = new ArrayList<>();

	private final List<JsonNode> pages = new ArrayList<>();

	private JsonLd() {
	}

	static JsonLd of(Document document) {
		JsonLd data = new JsonLd();
		for (Element script : document.select("script[type*=ld+json]")) {
			try {
				data.collect(JSON.readTree(unwrapped(script.data())));
			}
			catch (JacksonException ex) {
				// Half of a description is no description; the page has others.
			}
		}
		return data;
	}

	/** What closes it stands behind the data, where nothing is read. */
	private static String unwrapped(String script) {
		Matcher wrapping = WRAPPING.matcher(script);
		return wrapping.lookingAt() ? script.substring(wrapping.end()) : script;
	}

	private void collect(JsonNode root) {
		Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
		for (int seen = 0; !open.isEmpty() && seen < MOST_NODES; seen++) {
			JsonNode node = open.poll();
			if (node.isObject()) {
				remember(node);
			}
			node.forEach(open::add);
		}
	}

	private void remember(JsonNode node) {
		if (node.size() > 1) {
			node.path("@id").asStringOpt().ifPresent((id) -> this.byId.putIfAbsent(id, node));
		}
		if (values(node.path("@type")).anyMatch((type) -> KINDS.contains(type.asString("")))) {
			this.articles.add(node);
		}
		else if (values(node.path("@type")).anyMatch((type) -> type.asString("").endsWith("WebPage"))) {
			this.pages.add(node);
		}
	}

	/** The first filled text of a property among the articles. */
	Optional<String> text(String property) {
		return this.articles.stream().flatMap((article) -> texts(article.path(property))).findFirst();
	}

	/** The first filled text of a property among the pages, of which this may be one. */
	Optional<String> pageText(String property) {
		return this.pages.stream().flatMap((page) -> texts(page.path(property))).findFirst();
	}

	/**
	 * The names of a property that holds persons; a newsroom among them wrote nothing.
	 */
	List<String> persons(String property) {
		return names(this.articles, property, (node) -> !isBody(node));
	}

	/** The same among the pages, of which this may be one. */
	List<String> pagePersons(String property) {
		return names(this.pages, property, (node) -> !isBody(node));
	}

	/** The names of a property that holds persons or houses. */
	List<String> names(String property) {
		return names(this.articles, property, (node) -> true);
	}

	/** Of texts, objects or references. */
	private List<String> names(List<JsonNode> nodes, String property, Predicate<JsonNode> meant) {
		return nodes.stream()
			.map((node) -> values(node.path(property)).map(this::resolved)
				.filter(meant)
				.flatMap((named) -> texts(named.isString() ? named : named.path("name")))
				.distinct()
				.toList())
			.filter((names) -> !names.isEmpty())
			.findFirst()
			.orElse(List.of());
	}

	private JsonNode resolved(JsonNode node) {
		return node.has("name") ? node : this.byId.getOrDefault(node.path("@id").asString(""), node);
	}

	private static boolean isBody(JsonNode node) {
		return values(node.path("@type")).anyMatch((type) -> type.asString("").endsWith("Organization"));
	}

	private static Stream<JsonNode> values(JsonNode node) {
		return node.isArray() ? node.valueStream() : Stream.of(node);
	}

	private static Stream<String> texts(JsonNode node) {
		return values(node)
			.map((value) -> value.isObject() ? value.path(value.has("@value") ? "@value" : "@id") : value)
			.map((value) -> value.asString("").strip())
			.filter((text) -> !text.isEmpty());
	}

}
