package org.newsgraph.scorecard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Figures beside what is wanted of them and what they were when last recorded.
 *
 * @param figures in the order in which they are shown
 * @param goals by the name of the figure
 * @param recorded values by the name of the figure
 */
record Scorecard(List<Figure> figures, Map<String, Goal> goals, Map<String, Double> recorded) {

	private static final String LINE = "%-58s %7s %7s %7s %7s  %-5s %s%n";

	/** What is worse than recorded by more than it may be, in words. */
	List<String> fallen() {
		List<String> fallen = new ArrayList<>();
		this.figures.forEach((figure) -> {
			Double before = this.recorded.get(figure.name());
			if (before != null && goal(figure).hasFallen(figure.value(), before)) {
				fallen
					.add(String.format(Locale.ROOT, "%s is %.3f and was %.3f", figure.name(), figure.value(), before));
			}
		});
		return fallen;
	}

	/** The table, a line for each figure. */
	String table() {
		StringBuilder table = new StringBuilder(
				LINE.formatted("figure", "value", "change", "reach", "cases", "", "others reach"));
		this.figures.forEach((figure) -> table.append(line(figure)));
		return table.toString();
	}

	private String line(Figure figure) {
		Goal goal = goal(figure);
		Double before = this.recorded.get(figure.name());
		return LINE.formatted(figure.name(), number(figure.value()),
				(before != null) ? String.format(Locale.ROOT, "%+.3f", figure.value() - before) : "new",
				(goal.reach() != null) ? (goal.lowerIsBetter() ? "<" : ">") + number(goal.reach()) : "", figure.cases(),
				(goal.reach() == null) ? "" : goal.isReachedBy(figure.value()) ? "yes" : "not", goal.baseline());
	}

	/** What is kept of a run: the values by name. */
	Map<String, Double> values() {
		Map<String, Double> values = new TreeMap<>(this.recorded);
		this.figures.forEach((figure) -> values.put(figure.name(), Math.round(figure.value() * 10_000) / 10_000.0));
		return values;
	}

	private Goal goal(Figure figure) {
		return this.goals.getOrDefault(figure.name(), Goal.none(figure.name()));
	}

	private static String number(double value) {
		return String.format(Locale.ROOT, "%.3f", value);
	}

}
