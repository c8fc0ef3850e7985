package org.newsgraph.relationship;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The dealings of two actors as seen on a day. What happened before the first day shown
 * still weighs, but is not counted or listed.
 */
final class History {

	private final List<Dealing> dealings;

	private final @Nullable LocalDate from;

	private final LocalDate day;

	private final HalfLife halfLife;

	/**
	 * A history.
	 * @param dealings in order
	 * @param from the first day shown; {@code null} for the first dealing's
	 * @param day the last day, from which all is seen
	 */
	History(List<Dealing> dealings, @Nullable LocalDate from, LocalDate day, HalfLife halfLife) {
		this.dealings = dealings.stream().filter((dealing) -> !dealing.date().isAfter(day)).toList();
		this.from = from;
		this.day = day;
		this.halfLife = halfLife;
	}

	LocalDate day() {
		return this.day;
	}

	HalfLife halfLife() {
		return this.halfLife;
	}

	int size() {
		return this.dealings.size();
	}

	boolean isEmpty() {
		return this.dealings.isEmpty();
	}

	/** The first day shown. */
	LocalDate firstDay() {
		return (this.from != null) ? this.from : isEmpty() ? this.day : this.dealings.getFirst().date();
	}

	/** All that weighs, in order. */
	List<Dealing> all(Side side) {
		return this.dealings.stream().filter(side::has).toList();
	}

	/** What is counted and listed, in order. */
	List<Dealing> shown(Side side) {
		LocalDate first = firstDay();
		return this.dealings.stream()
			.filter((dealing) -> side.has(dealing) && !dealing.date().isBefore(first))
			.toList();
	}

	/** The balance of one side on each of some days. */
	List<Balance> curve(Side side, List<LocalDate> days) {
		return Curve.on(days, all(side), this.halfLife);
	}

	Balance balance(Side side) {
		return curve(side, List.of(this.day)).getFirst();
	}

	/** What is left of a dealing's weight on the day from which all is seen. */
	double weight(Dealing dealing) {
		return dealing.weight() * this.halfLife.left(dealing.date(), this.day);
	}

}
