package org.newsgraph.reading.statement;

/**
 * How far confidences are from the share that turns out right: in ten bins of equal
 * width.
 */
final class Calibration {

	private static final int BINS = 10;

	private final int[] cases = new int[BINS];

	private final double[] right = new double[BINS];

	private final double[] confidence = new double[BINS];

	void count(double confidence, boolean right) {
		int bin = Math.clamp((int) (confidence * BINS), 0, BINS - 1);
		this.cases[bin]++;
		this.right[bin] += right ? 1 : 0;
		this.confidence[bin] += confidence;
	}

	int cases() {
		int all = 0;
		for (int count : this.cases) {
			all += count;
		}
		return all;
	}

	/** The expected calibration error: the distance of each bin, weighed by its cases. */
	double error() {
		double error = 0;
		for (int bin = 0; bin < BINS; bin++) {
			error += Math.abs(this.right[bin] - this.confidence[bin]);
		}
		return error / Math.max(1, cases());
	}

}
