package org.newsgraph.benchmark;

import java.util.List;
import java.util.Locale;

/**
 * The parse alone and the full reading, round by round, with so many threads.
 *
 * @param articles which articles
 * @param threads how many
 * @param rounds what each round took
 */
record Comparison(String articles, int threads, List<Round> rounds) {

	/** What reading may cost, the parse alone being 1. */
	static final double GOAL = 1.3;

	private static final String LINE = "%-16s %7s  %-14s %-22s %-22s %-22s %s%n";

	static String heading() {
		return LINE.formatted("articles", "threads", "work", "articles/s", "sentences/s", "CPU ms/article",
				"of the parse alone, by CPU (goal " + GOAL + ")");
	}

	Spread ratio() {
		return Spread.of(this.rounds, Round::ratio);
	}

	String lines() {
		Spread ratio = ratio();
		String verdict = String.format(Locale.ROOT, "%s  %s", ratio.written(2),
				(ratio.median() <= GOAL) ? "reached" : "NOT reached");
		return line("parse alone", this.rounds.stream().map(Round::parse).toList(), "1")
				+ line("full reading", this.rounds.stream().map(Round::read).toList(), verdict);
	}

	private String line(String work, List<Cost> costs, String ratio) {
		return LINE.formatted(this.articles, this.threads, work, Spread.of(costs, Cost::articlesPerSecond).written(1),
				Spread.of(costs, Cost::sentencesPerSecond).written(0),
				Spread.of(costs, Cost::cpuMillisPerArticle).written(1), ratio);
	}

	/**
	 * One round.
	 *
	 * @param parse what finding words, names and the parse of the cleaned texts took
	 * @param read what reading the same articles from the start took
	 */
	record Round(Cost parse, Cost read) {

		double ratio() {
			return (double) this.read.cpuNanos() / this.parse.cpuNanos();
		}

	}

}
