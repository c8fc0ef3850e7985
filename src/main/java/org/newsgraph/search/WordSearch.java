package org.newsgraph.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

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
	private static final int FETCHED = Fusion.DEEPEST + 50;

	private final Graph graph;

	WordSearch(Graph graph) {
		this.graph = graph;
	}

	/**
	 * What the words find, the best first, by one statement. Where the meaning is asked
	 * too, what holds less than a third of the words says nothing and is left out.
	 */
	List<Find> find(Question question) {
		Terms terms = new Terms(question.text());
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("words", LuceneText.anyOf(question.text()));
		parameters.put("names", LuceneText.anyLike(question.text()));
		parameters.put("misspellings",
				LuceneText.misspellings(question.text())
					.stream()
					.map((word) -> Map.of("exact", word.exact(), "like", word.like()))
					.toList());
		parameters.put("stems", terms.stems());
		parameters.put("counted", question.mode() == SearchMode.HYBRID);
		parameters.put("kinds", question.kindNames());
		parameters.put("limit", question.ofEachKind(FETCHED));
		parameters.put("mostNames", Fusion.DEEPEST);
		parameters.put("name", Refs.nameKey(question.text()));
		parameters.put("typed", question.text());
		parameters.put("knownBy", question.knownBy());
		List<Record> rows = this.graph.read((cypher) -> cypher.run(WordQueries.FIND, parameters));
		List<Find> finds = ranked(rows, new NameLikeness(question.text()));
		return (question.mode() == SearchMode.HYBRID) ? strong(finds, rows, terms) : finds;
	}

	private static List<Find> strong(List<Find> finds, List<Record> rows, Terms terms) {
		Set<Target> strong = rows.stream()
			.filter((row) -> terms.areMany(row.get("held").asInt()))
			.map(WordSearch::target)
			.collect(Collectors.toSet());
		return finds.stream()
			.filter((find) -> strong.contains(find.target()) || find.quotes()
				.stream()
				.anyMatch((quote) -> quote.text() != null && terms.areManyIn(quote.text())))
			.limit(Fusion.DEEPEST)
			.toList();
	}

	/**
	 * Scores of words in texts are shares of the best, so that they can be compared with
	 * those of names.
	 */
	private static List<Find> ranked(List<Record> rows, NameLikeness name) {
		List<Find> texts = Find.ranked(rows.stream().filter((row) -> !isName(row)).map(WordSearch::text).toList(),
				WordSearch::together);
		double best = texts.stream().mapToDouble(Find::score).max().orElse(1);
		List<Find> names = rows.stream().filter(WordSearch::isName).map((row) -> name(row, name)).toList();
		boolean named = names.stream().anyMatch((find) -> NameLikeness.isWhole(find.score()));
		List<Find> all = new ArrayList<>();
		texts.forEach((find) -> all.add(find.scored(find.score() / best)));
		names.forEach((find) -> all.add(find.scored(NameLikeness.beside(named, find.score()))));
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
		Quote.Field field = Quote.Field.valueOf(row.get("field").asString());
		String text = row.get("texts").asList(Value::asString).stream().findFirst().orElse(null);
		return new Find(target(row), weight(field) * row.get("score").asDouble(), List.of(new Quote(field, text)));
	}

	/** The shorter a text, the more a word counts in it, even if the text says little. */
	private static double weight(Quote.Field field) {
		return switch (field) {
			case SENTENCE -> 0.8;
			case QUOTATION -> 0.4;
			default -> 1;
		};
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
