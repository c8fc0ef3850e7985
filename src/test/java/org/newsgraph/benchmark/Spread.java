package org.newsgraph.benchmark;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * How a figure is spread over the rounds.
 *
 * @param median the middle one
 * @param least the smallest
 * @param most the largest
 */
record Spread(double median, double least, double most) {

	static <T> Spread of(List<T> rounds, ToDoubleFunction<T> figure) {
		double[] sorted = rounds.stream().mapToDouble(figure).sorted().toArray();
		return new Spread(sorted[sorted.length / 2], sorted[0], sorted[sorted.length - 1]);
	}

	String written(int digits) {
		String number = "%." + digits + "f";
		return String.format(Locale.ROOT, number + " (" + number + "-" + number + ")", this.median, this.least,
				this.most);
	}

}
