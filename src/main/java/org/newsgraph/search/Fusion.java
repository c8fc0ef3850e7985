package org.newsgraph.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Makes one list of two by reciprocal rank fusion: each list gives a thing 1 / (60 + its
 * place). So scores of different measures need not be compared (Cormack, Clarke and
 * Büttcher, 2009).
 */
final class Fusion {

	/** How deep a search goes. */
	static final int DEEPEST = 200;

	private static final double K = 60;

	private static final Comparator<Found> BEST_FIRST = Comparator.comparingDouble(Found::score)
		.reversed()
		.thenComparing(Found::rankByWords, Comparator.nullsLast(Comparator.naturalOrder()))
		.thenComparing((found) -> found.target().kind())
		.thenComparing((found) -> found.target().key());

	private Fusion() {
	}

	/**
	 * The best {@value #DEEPEST} of two lists.
	 * @param words what the words found, the best first
	 * @param meanings what the meaning found, the best first
	 */
	static List<Found> of(List<Find> words, List<Find> meanings) {
		Map<Target, Integer> byWords = ranks(words);
		Map<Target, Integer> byMeaning = ranks(meanings);
		Map<Target, List<Quote>> quotes = quotes(words, meanings);
		return quotes.entrySet()
			.stream()
			.map((thing) -> found(thing.getKey(), byWords.get(thing.getKey()), byMeaning.get(thing.getKey()),
					thing.getValue()))
			.sorted(BEST_FIRST)
			.limit(DEEPEST)
			.toList();
	}

	private static Found found(Target target, @Nullable Integer byWords, @Nullable Integer byMeaning,
			List<Quote> quotes) {
		double score = Stream.of(share(byWords), share(byMeaning)).mapToDouble(Double::doubleValue).sum();
		return new Found(target, score, byWords, byMeaning, quotes);
	}

	private static double share(@Nullable Integer rank) {
		return (rank != null) ? 1 / (K + rank) : 0;
	}

	private static Map<Target, Integer> ranks(List<Find> finds) {
		Map<Target, Integer> ranks = new HashMap<>();
		finds.stream().limit(DEEPEST).forEach((find) -> ranks.put(find.target(), ranks.size() + 1));
		return ranks;
	}

	private static Map<Target, List<Quote>> quotes(List<Find> words, List<Find> meanings) {
		Map<Target, Set<Quote>> quotes = new HashMap<>();
		Stream.of(words, meanings)
			.flatMap((finds) -> finds.stream().limit(DEEPEST))
			.forEach((find) -> quotes.computeIfAbsent(find.target(), (target) -> new LinkedHashSet<>())
				.addAll(find.quotes()));
		Map<Target, List<Quote>> lists = new HashMap<>();
		quotes.forEach((target, some) -> lists.put(target, new ArrayList<>(some)));
		return lists;
	}

}
