package org.newsgraph.search;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.newsgraph.graph.Cursor;
import org.newsgraph.graphql.ErrorCode;
import org.newsgraph.graphql.NewsgraphException;
import org.newsgraph.graphql.Node;
import org.newsgraph.graphql.NodeLoader;
import org.newsgraph.graphql.Page;
import org.newsgraph.graphql.PageInfo;

import org.springframework.stereotype.Component;

/** Finds things by their words, by their meaning, or by both. */
@Component
class Search {

	private final WordSearch words;

	private final MeaningSearch meanings;

	private final Map<String, NodeLoader> loaders;

	private final Clock clock;

	Search(WordSearch words, MeaningSearch meanings, List<NodeLoader> loaders, Clock clock) {
		this.words = words;
		this.meanings = meanings;
		this.loaders = loaders.stream().collect(Collectors.toMap(NodeLoader::type, Function.identity()));
		this.clock = clock;
	}

	/**
	 * A page of what fits a question, the best first.
	 * @param question what is searched
	 * @param page which part of the best {@value Fusion#DEEPEST}
	 * @throws NewsgraphException UNAVAILABLE if it is to be by meaning alone and that
	 * cannot be; BAD_USER_INPUT if the cursor is of another search
	 */
	SearchConnection find(Question question, Page page) {
		Cursor cursor = page.beyond();
		Place place = (cursor != null) ? Place.of(cursor, question) : null;
		Instant now = (place != null) ? place.knownBy() : this.clock.instant();
		Question asked = new Question(question.text(), question.kinds(), question.mode(), (place != null) ? now : null);
		List<Find> byWords = (asked.mode() != SearchMode.MEANING) ? this.words.find(asked) : List.of();
		Optional<List<Find>> byMeaning = byMeaning(asked, byWords);
		SearchMode mode = byMeaning.isPresent() ? asked.mode() : SearchMode.TEXT;
		List<Found> found = Fusion.of(byWords, byMeaning.orElse(List.of()));
		return connection(found, asked, now, place, page, mode);
	}

	private Optional<List<Find>> byMeaning(Question question, List<Find> byWords) {
		if (question.mode() == SearchMode.TEXT) {
			return Optional.empty();
		}
		Optional<List<Find>> found = this.meanings.find(question, meant(question, byWords));
		if (found.isEmpty() && question.mode() == SearchMode.MEANING) {
			throw new NewsgraphException(ErrorCode.UNAVAILABLE,
					"Search by meaning is off here: newsgraph.search.meaning says so, or the language model does not run "
							+ "on this machine. Search by TEXT.");
		}
		return found;
	}

	/** The name as it is written if somebody typed a name and nothing else. */
	private static String meant(Question question, List<Find> byWords) {
		if (!byWords.isEmpty() && byWords.getFirst().score() > 1) {
			String name = byWords.getFirst().quotes().getFirst().text();
			return (name != null) ? name : question.text();
		}
		return question.text();
	}

	private SearchConnection connection(List<Found> found, Question question, Instant now, @Nullable Place place,
			Page page, SearchMode mode) {
		int start = (place != null && !page.backward()) ? place.end(found) : 0;
		int end = (place != null && page.backward()) ? place.start(found) : found.size();
		int from = page.backward() ? Math.max(start, end - page.size()) : start;
		int to = page.backward() ? end : Math.min(end, start + page.size());
		List<Found> part = found.subList(from, to);
		Map<Target, Node> nodes = nodes(part);
		List<SearchEdge> edges = new ArrayList<>();
		for (Found each : part) {
			Node node = nodes.get(each.target());
			if (node != null) {
				edges.add(new SearchEdge(Place.of(each, question, now).cursor().encode(), node, each.score(),
						each.rankByWords(), each.rankByMeaning(), each.quotes(), question.text()));
			}
		}
		PageInfo info = new PageInfo(to < found.size(), from > 0, edges.isEmpty() ? null : edges.getFirst().cursor(),
				edges.isEmpty() ? null : edges.getLast().cursor());
		return new SearchConnection(edges, info, page.counted() ? found.size() : null, mode);
	}

	/** By one statement a kind. */
	private Map<Target, Node> nodes(List<Found> found) {
		Map<Target, Node> nodes = new HashMap<>();
		found.stream()
			.map(Found::target)
			.collect(Collectors.groupingBy(Target::kind, Collectors.mapping(Target::key, Collectors.toList())))
			.forEach((kind, keys) -> {
				NodeLoader loader = this.loaders.get(kind.type());
				if (loader != null) {
					loader.load(keys).forEach((key, node) -> nodes.put(new Target(kind, key), node));
				}
			});
		return nodes;
	}

}
