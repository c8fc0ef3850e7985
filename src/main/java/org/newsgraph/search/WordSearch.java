package org.newsgraph.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.newsgraph.graph.Graph;
import org.newsgraph.graph.LuceneText;
import org.newsgraph.graphql.Refs;

import org.springframework.stereotype.Component;

/** Finds things by their words, in all their forms, and by names that may be misspelt. */
@Component
class WordSearch {

	/** More than are shown, because some are of times past. */
	private static final int FETCHED = 2 * Fusion.DEEPEST;

	private final Graph graph;

	WordSearch(Graph graph) {
		this.graph = graph;
	}

	/** What the words find, the best first, by one statement. */
	List<Find> find(Question question) {
		String name = Refs.nameKey(question.text());
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("words", LuceneText.anyOf(question.text()));
		parameters.put("kinds", question.kindNames());
		parameters.put("limit", FETCHED);
		parameters.put("name", name);
		parameters.put("typed", question.text());
		parameters.put("knownBy", question.knownBy());
		List<Record> rows = this.graph.read((cypher) -> cypher.run(WordQueries.FIND, parameters));
		return ranked(rows, new NameLikeness(question.text()));
	}

	/**
	 * Scores of words in texts are shares of the best, so that they can be compared with
	 * those of names.
	 */
	private static List<Find> ranked(List<Record> rows, NameLikeness name) {
		List<Find> texts = Find.ranked(rows.stream().filter((row) -> !isName(row)).map(WordSearch::text).toList(),
				WordSearch::together);
		double best = texts.stream().mapToDouble(Find::score).max().orElse(1);
		List<Find> all = new ArrayList<>(
				texts.stream().map((find) -> new Find(find.target(), find.score() / best, find.quotes())).toList());
		rows.stream().filter(WordSearch::isName).map((row) -> name(row, name)).forEach(all::add);
		return Find.ranked(all, Math::max);
	}

	/** The same words in the headline and the text. */
	private static double together(double one, double other) {
		return Math.max(one, other) + Math.min(one, other) / 2;
	}

	private static boolean isName(Record row) {
		return row.get("field").asString().equals(Quote.Field.NAME.name());
	}

	private static Find text(Record row) {
		String text = row.get("texts").asList(Value::asString).stream().findFirst().orElse(null);
		Quote quote = new Quote(Quote.Field.valueOf(row.get("field").asString()), text);
		return new Find(target(row), row.get("score").asDouble(), List.of(quote));
	}

	private static Find name(Record row, NameLikeness likeness) {
		String best = Set.copyOf(row.get("texts").asList(Value::asString))
			.stream()
			.max(Comparator.comparingDouble(likeness::of).thenComparing(Comparator.reverseOrder()))
			.orElseThrow();
		return new Find(target(row), likeness.of(best), List.of(new Quote(Quote.Field.NAME, best)));
	}

	private static Target target(Record row) {
		return new Target(SearchKind.valueOf(row.get("kind").asString()), row.get("key").asString());
	}

}
