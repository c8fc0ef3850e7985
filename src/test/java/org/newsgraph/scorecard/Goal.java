package org.newsgraph.scorecard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * What is wanted of a figure: a line of {@code goals.tsv}.
 *
 * @param figure its name
 * @param lowerIsBetter whether it is a share of mistakes
 * @param reach what it should reach; {@code null} if it is shown only
 * @param tolerance how much worse than the recorded one it may be
 * @param baseline what others reach, in words
 */
record Goal(String figure, boolean lowerIsBetter, @Nullable Double reach, double tolerance, String baseline) {

	private static final double USUAL_TOLERANCE = 0.01;

	/** What is wanted of a figure that no line names: that it does not get worse. */
	static Goal none(String figure) {
		return new Goal(figure, false, null, USUAL_TOLERANCE, "");
	}

	static Map<String, Goal> all() {
		Map<String, Goal> goals = new LinkedHashMap<>();
		text().lines().filter((line) -> !line.isBlank() && !line.startsWith("#")).map(Goal::of).forEach((goal) -> {
			if (goals.put(goal.figure(), goal) != null) {
				throw new IllegalStateException("goals.tsv names " + goal.figure() + " twice");
			}
		});
		return goals;
	}

	private static Goal of(String line) {
		String[] cells = line.split("\t", -1);
		return new Goal(cells[0], cells[1].equals("low"), cells[2].isEmpty() ? null : Double.valueOf(cells[2]),
				cells[3].isEmpty() ? USUAL_TOLERANCE : Double.parseDouble(cells[3]), cells[4]);
	}

	private static String text() {
		try (InputStream file = Objects.requireNonNull(Goal.class.getResourceAsStream("goals.tsv"))) {
			return new String(file.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	boolean isReachedBy(double value) {
		return this.reach == null || (this.lowerIsBetter ? value <= this.reach : value >= this.reach);
	}

	/** Whether a figure is worse than the recorded one by more than it may be. */
	boolean hasFallen(double value, double recorded) {
		double worse = this.lowerIsBetter ? value - recorded : recorded - value;
		return worse > this.tolerance + 1e-9;
	}

}
