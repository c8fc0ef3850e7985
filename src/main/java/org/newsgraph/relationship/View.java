package org.newsgraph.relationship;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import org.springframework.util.function.SingletonSupplier;

/**
 * The history of two actors as a question looks at it. What was worked out once is kept,
 * unless it is larger than the history.
 */
final class View {

	private final Question question;

	private final History history;

	private final Map<Side, Dealings> dealings = new ConcurrentHashMap<>();

	private final Map<Interval, List<Series.Point>> series = new ConcurrentHashMap<>();

	private final Supplier<List<TurningPoints.Turn>> turningPoints;

	private final Supplier<Double> score;

	View(Question question, History history) {
		this.question = question;
		this.history = history;
		this.turningPoints = SingletonSupplier.of(() -> TurningPoints.of(history, question.knownBy()));
		this.score = SingletonSupplier.of(() -> history.balance(Side.TOGETHER).sum());
	}

	History history() {
		return this.history;
	}

	Dealings dealings(Side side) {
		return this.dealings.computeIfAbsent(side, (asked) -> Dealings.of(this.question, asked, this.history));
	}

	double score() {
		return this.score.get();
	}

	List<Series.Point> series(Interval interval) {
		List<Series.Point> known = this.series.get(interval);
		if (known != null) {
			return known;
		}
		List<Series.Point> points = Series.of(this.history, interval);
		if (points.size() <= this.history.size()) {
			this.series.put(interval, points);
		}
		return points;
	}

	List<TurningPoints.Turn> turningPoints() {
		return this.turningPoints.get();
	}

}
