package org.newsgraph.search;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.newsgraph.graphql.Page;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Search in GraphQL. */
@Controller
class SearchController {

	private static final int MOST_SNIPPETS = 2;

	private final Search search;

	private final Texts texts;

	SearchController(Search search, Texts texts) {
		this.search = search;
		this.texts = texts;
	}

	@QueryMapping
	SearchConnection search(@Argument String query, @Argument @Nullable List<SearchKind> kinds,
			@Argument @Nullable SearchMode mode, Page page) {
		Set<SearchKind> meant = Set.copyOf((kinds != null) ? kinds : List.of(SearchKind.values()));
		return this.search.find(new Question(query, meant, (mode != null) ? mode : SearchMode.HYBRID, null), page);
	}

	@BatchMapping(typeName = "SearchEdge")
	Map<SearchEdge, List<Snippet>> snippets(List<SearchEdge> edges) {
		List<String> longOnes = edges.stream()
			.filter((edge) -> edge.quotes().stream().anyMatch((quote) -> quote.text() == null))
			.map((edge) -> edge.node().key())
			.toList();
		Map<String, String> beginnings = this.texts.beginnings(longOnes);
		Map<SearchEdge, List<Snippet>> snippets = new HashMap<>();
		edges.forEach((edge) -> snippets.put(edge, snippets(edge, beginnings.getOrDefault(edge.node().key(), ""))));
		return snippets;
	}

	/** One a field, the best first. */
	private static List<Snippet> snippets(SearchEdge edge, String beginning) {
		Snippets snippets = new Snippets(edge.question());
		Map<Quote.Field, Snippet> found = new LinkedHashMap<>();
		for (Quote quote : edge.quotes()) {
			String text = (quote.text() != null) ? quote.text() : beginning;
			if (!text.isEmpty()) {
				found.computeIfAbsent(quote.field(), (field) -> snippets.of(field, text).within(quote.start()));
			}
		}
		return found.values().stream().limit(MOST_SNIPPETS).toList();
	}

}
