package org.newsgraph.reading.time;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.logging.Logger;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.newsgraph.reading.WordTable;
import org.newsgraph.reading.language.CoreNlpParser;
import org.newsgraph.reading.language.Parser;
import org.newsgraph.scorecard.Figure;

/**
 * Scores what dates mean on the sentences of {@code dates.tsv}: an expression is read
 * rightly if first day, last day and precision are; a sentence without one if none is
 * found. Run by hand, with "errors" to see them, with "sutime" to measure SUTime by the
 * same sentences; of its dates only first and last day are asked.
 */
public final class DateScore {

	private final Parser parser = new CoreNlpParser();

	private final DateReader reader = new DateReader();

	private DateScore() {
	}

	/** Prints the score, and the errors and the score of SUTime if asked for. */
	public static void main(String[] arguments) {
		Logger log = Logger.getLogger("dates");
		List<String> options = List.of(arguments);
		DateScore score = new DateScore();
		if (options.contains("errors")) {
			rows().filter((row) -> !isRight(row, score.read(row)))
				.forEach((row) -> log.info(() -> "%s: %s".formatted(row, score.read(row))));
		}
		log.info(() -> figures(null).toString());
		if (options.contains("sutime")) {
			log.info(() -> sutime().toString());
		}
	}

	/** How we bound "early March" is our own habit, so single days count apart. */
	private static List<Figure> sutime() {
		SuTimeDates dates = new SuTimeDates();
		List<List<String>> rows = rows().toList();
		List<List<String>> days = rows.stream().filter((row) -> row.get(3).equals(row.get(4))).toList();
		return List.of(sutime("SUTime, first and last day", dates, rows),
				sutime("SUTime, what means one day or no date", dates, days));
	}

	private static Figure sutime(String name, SuTimeDates dates, List<List<String>> rows) {
		long right = rows.stream()
			.filter((row) -> isRight(withoutPrecision(row), dates.read(row.getFirst(), LocalDate.parse(row.get(1)))))
			.count();
		return new Figure(name, (double) right / rows.size(), rows.size());
	}

	private static List<String> withoutPrecision(List<String> row) {
		return List.of(row.get(0), row.get(1), row.get(2), row.get(3), row.get(4), "");
	}

	/**
	 * The figures of our own sentences.
	 * @param data unused: there is no set by others
	 */
	public static List<Figure> figures(@Nullable Path data) {
		DateScore score = new DateScore();
		List<List<String>> rows = rows().toList();
		long right = rows.stream().filter((row) -> isRight(row, score.read(row))).count();
		return List.of(new Figure("dates: value and precision", (double) right / rows.size(), rows.size()));
	}

	private static Stream<List<String>> rows() {
		return WordTable.rows(DateScore.class, "dates.tsv", 6).stream();
	}

	private static boolean isRight(List<String> row, List<ReadDate> dates) {
		if (row.get(2).equals("-")) {
			return dates.isEmpty();
		}
		int start = row.getFirst().indexOf(row.get(2));
		int end = start + row.get(2).length();
		return dates.stream()
			.filter((date) -> overlap(date, start, end) > 0)
			.max(Comparator.comparingInt((date) -> overlap(date, start, end)))
			.filter((date) -> means(date, row))
			.isPresent();
	}

	private static boolean means(ReadDate date, List<String> row) {
		return date.start().toString().equals(row.get(3)) && date.end().toString().equals(row.get(4))
				&& (row.get(5).isEmpty() || date.precision().name().equals(row.get(5)));
	}

	private List<ReadDate> read(List<String> row) {
		LocalDate day = LocalDate.parse(row.get(1));
		return this.parser.parse(row.getFirst())
			.stream()
			.flatMap((sentence) -> this.reader.read(sentence, day).stream())
			.toList();
	}

	private static int overlap(ReadDate date, int start, int end) {
		return Math.min(date.mention().end(), end) - Math.max(date.mention().start(), start);
	}

}
