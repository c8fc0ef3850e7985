package org.newsgraph.scorecard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.newsgraph.reading.WordTable;

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

	private static final Pattern BETTER_LOW = Pattern.compile(".*(error|share|unknown)");

	/** What is wanted of a figure that no line names: that it does not get worse. */
	static Goal none(String figure) {
		return new Goal(figure, BETTER_LOW.matcher(figure).matches(), null, USUAL_TOLERANCE, "");
	}

	static Map<String, Goal> all() {
		Map<String, Goal> goals = new LinkedHashMap<>();
		WordTable.rows(Goal.class, "goals.tsv", 5).stream().map(Goal::of).forEach((goal) -> {
			if (goals.put(goal.figure(), goal) != null) {
				throw new IllegalStateException("goals.tsv names " + goal.figure() + " twice");
			}
		});
		return goals;
	}

	private static Goal of(List<String> row) {
		return new Goal(row.get(0), row.get(1).equals("low"), row.get(2).isEmpty() ? null : Double.valueOf(row.get(2)),
				row.get(3).isEmpty() ? USUAL_TOLERANCE : Double.parseDouble(row.get(3)), row.get(4));
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
