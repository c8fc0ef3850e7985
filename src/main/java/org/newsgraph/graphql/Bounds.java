package org.newsgraph.graphql;

import org.jspecify.annotations.Nullable;

/**
 * Refuses bounds that nothing can lie within, so that nobody takes that for an answer.
 */
public final class Bounds {

	private Bounds() {
	}

	/**
	 * Of two ends, the first must not be after the second.
	 * @param firstName what the first is called, for the message
	 * @param secondName what the second is called
	 * @throws NewsgraphException BAD_USER_INPUT if it is
	 */
	public static <T extends Comparable<? super T>> void inOrder(String firstName, @Nullable T first, String secondName,
			@Nullable T second) {
		if (first != null && second != null && first.compareTo(second) > 0) {
			throw NewsgraphException.badInput(firstName + " must not be after " + secondName + ".");
		}
	}

	/**
	 * A confidence is from 0 to 1, and sources are 0 or more.
	 * @throws NewsgraphException BAD_USER_INPUT if one is not
	 */
	public static void least(@Nullable Double minConfidence, @Nullable Integer minSources) {
		if (minConfidence != null && !(minConfidence >= 0 && minConfidence <= 1)) {
			throw NewsgraphException.badInput("minConfidence must be from 0 to 1, not " + minConfidence + ".");
		}
		if (minSources != null && minSources < 0) {
			throw NewsgraphException.badInput("minSources must be 0 or more, not " + minSources + ".");
		}
	}

}
