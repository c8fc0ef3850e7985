package org.newsgraph.relationship;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.newsgraph.graphql.Bounds;
import org.newsgraph.graphql.NewsgraphException;

/**
 * What is asked of two actors.
 *
 * @param a key of the one
 * @param b key of the other
 * @param from the first day shown
 * @param day the last day, from which all is seen; {@code null} for today
 * @param halfLife how fast what happened fades
 * @param validOn the day on which relations are asked for
 * @param knownBy as the graph knew it at this moment
 */
record Question(String a, String b, @Nullable LocalDate from, @Nullable LocalDate day, HalfLife halfLife,
		@Nullable LocalDate validOn, @Nullable Instant knownBy) {

	private static final int LONGEST_HALF_LIFE = 36_500;

	static Question of(String a, String b, Asked asked) {
		if (a.equals(b)) {
			throw NewsgraphException.badInput("a and b are the same actor. Give two.");
		}
		if (asked.halfLifeDays() < 1 || asked.halfLifeDays() > LONGEST_HALF_LIFE) {
			throw NewsgraphException.badInput(
					"halfLifeDays must be from 1 to " + LONGEST_HALF_LIFE + ", not " + asked.halfLifeDays() + ".");
		}
		LocalDate day = earlier(asked.to(), asked.validOn());
		Bounds.inOrder("from", asked.from(), "to or validOn", day);
		return new Question(a, b, asked.from(), day, new HalfLife(asked.halfLifeDays()), asked.validOn(),
				asked.knownBy());
	}

	private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
		if (one == null || other == null) {
			return (one != null) ? one : other;
		}
		return one.isBefore(other) ? one : other;
	}

	/** Of whom, and as known when: what has to be read from the graph. */
	Pair pair() {
		return new Pair(this.a, this.b, this.knownBy);
	}

	/**
	 * Two actors.
	 *
	 * @param a key of the one
	 * @param b key of the other
	 * @param knownBy as the graph knew them at this moment
	 */
	record Pair(String a, String b, @Nullable Instant knownBy) {
	}

	/**
	 * The arguments, as they were given.
	 *
	 * @param from the first day shown
	 * @param to the last day shown
	 * @param halfLifeDays after which a report weighs half as much
	 * @param validOn the day on which it is seen
	 * @param knownBy the moment as of which it is known
	 */
	record Asked(@Nullable LocalDate from, @Nullable LocalDate to, int halfLifeDays, @Nullable LocalDate validOn,
			@Nullable Instant knownBy) {
	}

}
