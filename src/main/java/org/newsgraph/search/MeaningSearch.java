package org.newsgraph.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.newsgraph.graph.Graph;

import org.springframework.stereotype.Component;

/** Finds things by their meaning, whatever words say it. */
@Component
class MeaningSearch {

	/**
	 * What is farther from the question than the nearest thing by more than this is not
	 * what was meant; any two texts are near each other in some way.
	 */
	private static final double FARTHER = 0.075;

	private final Graph graph;

	private final Meanings meanings;

	MeaningSearch(Graph graph, Meanings meanings) {
		this.graph = graph;
		this.meanings = meanings;
	}

	/**
	 * What the meaning finds, the best first, by one statement; empty if texts cannot be
	 * given a meaning.
	 * @param question what is searched
	 * @param text what is meant by it
	 */
	Optional<List<Find>> find(Question question, String text) {
		if (question.isMeaningless()) {
			return this.meanings.arePossible() ? Optional.of(List.of()) : Optional.empty();
		}
		return this.meanings.findOfQuestion(text).map((meaning) -> near(meaning, question));
	}

	private List<Find> near(float[] meaning, Question question) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("meaning", numbers(meaning));
		parameters.put("kinds", question.kindNames());
		parameters.put("nearest", question.nearestOfEachKind());
		parameters.put("limit", Fusion.DEEPEST);
		parameters.put("farther", FARTHER);
		parameters.put("knownBy", question.knownBy());
		return Find.ranked(this.graph.read((cypher) -> cypher.run(MeaningQueries.FIND, parameters))
			.stream()
			.map(MeaningSearch::find)
			.toList(), Math::max);
	}

	private static Find find(Record row) {
		Target target = new Target(SearchKind.valueOf(row.get("kind").asString()), row.get("key").asString());
		Quote quote = new Quote(Quote.Field.valueOf(row.get("field").asString()), row.get("text").asString(),
				row.get("start").asInt());
		return new Find(target, row.get("score").asDouble(), List.of(quote));
	}

	/** The numbers of a vector as the driver takes them. */
	static List<Double> numbers(float[] vector) {
		return IntStream.range(0, vector.length).mapToObj((index) -> (double) vector[index]).toList();
	}

}
