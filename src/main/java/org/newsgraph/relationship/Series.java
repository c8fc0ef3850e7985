package org.newsgraph.relationship;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.newsgraph.graphql.ErrorCode;
import org.newsgraph.graphql.NewsgraphException;

/** How two actors stood at the end of each step of some time. */
final class Series {

	private static final int LONGEST = 4000;

	private Series() {
	}

	/**
	 * The steps from the first day asked for, or else of a dealing, to the last day.
	 * @throws NewsgraphException TOO_COMPLEX if there are more than 4,000
	 */
	static List<Point> of(History history, Interval interval) {
		List<LocalDate> starts = starts(history, interval);
		List<LocalDate> ends = IntStream.range(0, starts.size())
			.mapToObj((step) -> (step + 1 < starts.size()) ? starts.get(step + 1).minusDays(1) : history.day())
			.toList();
		List<Balance> aToB = history.curve(Side.A_TO_B, ends);
		List<Balance> bToA = history.curve(Side.B_TO_A, ends);
		List<Balance> together = history.curve(Side.TOGETHER, ends);
		int[] counts = counts(history, starts);
		return IntStream.range(0, starts.size())
			.mapToObj((step) -> new Point(starts.get(step), ends.get(step), counts[step], aToB.get(step),
					bToA.get(step), together.get(step)))
			.toList();
	}

	/** The first step begins on the first day, the others where their interval does. */
	private static List<LocalDate> starts(History history, Interval interval) {
		List<LocalDate> starts = new ArrayList<>();
		LocalDate first = history.firstDay();
		if (!history.isEmpty() && !first.isAfter(history.day())) {
			for (LocalDate start = interval.start(first); !start.isAfter(history.day()); start = interval.next(start)) {
				starts.add(start.isBefore(first) ? first : start);
				if (starts.size() > LONGEST) {
					throw new NewsgraphException(ErrorCode.TOO_COMPLEX,
							"A series has at most " + LONGEST
									+ " steps. Ask for a longer interval, or give from and to.")
						.costing(starts.size(), LONGEST);
				}
			}
		}
		return starts;
	}

	private static int[] counts(History history, List<LocalDate> starts) {
		int[] counts = new int[starts.size()];
		int step = 0;
		for (Dealing dealing : history.shown(Side.TOGETHER)) {
			while (step + 1 < starts.size() && !dealing.date().isBefore(starts.get(step + 1))) {
				step++;
			}
			counts[step]++;
		}
		return counts;
	}

	/**
	 * How they stood at the end of a step.
	 *
	 * @param startDate first day of the step
	 * @param endDate its last day
	 * @param facts how many fall into it
	 * @param aToB how the one dealt with the other
	 * @param bToA how the other dealt with the one
	 * @param together both
	 */
	record Point(LocalDate startDate, LocalDate endDate, int facts, Balance aToB, Balance bToA, Balance together) {
	}

}
