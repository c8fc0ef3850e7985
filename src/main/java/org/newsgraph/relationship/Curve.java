package org.newsgraph.relationship;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How a balance goes up and down: each dealing adds its weight on its day, and all of it
 * fades.
 */
final class Curve {

	private final HalfLife halfLife;

	private Balance balance = Balance.NONE;

	private @Nullable LocalDate day;

	Curve(HalfLife halfLife) {
		this.halfLife = halfLife;
	}

	/**
	 * The balance in the evening of each of some days.
	 * @param dealings in order
	 * @param days in order
	 */
	static List<Balance> on(List<LocalDate> days, List<Dealing> dealings, HalfLife halfLife) {
		Curve curve = new Curve(halfLife);
		List<Balance> balances = new ArrayList<>();
		int next = 0;
		for (LocalDate day : days) {
			while (next < dealings.size() && !dealings.get(next).date().isAfter(day)) {
				curve.add(dealings.get(next++));
			}
			balances.add(curve.on(day));
		}
		return balances;
	}

	/** Adds a dealing that is not earlier than those before. */
	void add(Dealing dealing) {
		this.balance = on(dealing.date()).plus(dealing.weight());
		this.day = dealing.date();
	}

	/** The balance on a day that is not earlier than the last dealing. */
	Balance on(LocalDate day) {
		return (this.day != null && !this.day.equals(day)) ? this.balance.times(this.halfLife.left(this.day, day))
				: this.balance;
	}

}
