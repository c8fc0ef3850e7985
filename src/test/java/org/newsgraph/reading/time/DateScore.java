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
 * found. Run by hand, with any argument to see the errors.
 */
public final class DateScore {

	private final Parser parser = new CoreNlpParser();

	private final DateReader reader = new DateReader();

	private DateScore() {
	}

	/** Prints the score, and each error if there is an argument. */
	public static void main(String[] arguments) {
		Logger log = Logger.getLogger("dates");
		if (arguments.length > 0) {
			DateScore score = new DateScore();
			rows().filter((row) -> !score.isRight(row))
				.forEach((row) -> log.info(() -> "%s: %s".formatted(row, score.read(row))));
		}
		log.info(() -> figures(null).toString());
	}

	/**
	 * The figures of our own sentences.
	 * @param data unused: there is no set by others
	 */
	public static List<Figure> figures(@Nullable Path data) {
		DateScore score = new DateScore();
		List<List<String>> rows = rows().toList();
		long right = rows.stream().filter(score::isRight).count();
		return List.of(new Figure("dates: value and precision", (double) right / rows.size(), rows.size()));
	}

	private static Stream<List<String>> rows() {
		return WordTable.rows(DateScore.class, "dates.tsv", 6).stream();
	}

	private boolean isRight(List<String> row) {
		List<ReadDate> dates = read(row);
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
				&& date.precision().name().equals(row.get(5));
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
