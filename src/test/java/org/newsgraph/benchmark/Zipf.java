package org.newsgraph.benchmark;

import java.util.Arrays;
import java.util.Random;

/**
 * Draws numbers from 0 as news draws names: the first most often, the n-th 1/n as often.
 */
final class Zipf {

	private final double[] shares;

	Zipf(int size) {
		this.shares = new double[size];
		double sum = 0;
		for (int rank = 0; rank < size; rank++) {
			sum += 1.0 / (rank + 1);
			this.shares[rank] = sum;
		}
	}

	int draw(Random random) {
		int found = Arrays.binarySearch(this.shares, random.nextDouble() * this.shares[this.shares.length - 1]);
		return Math.min((found < 0) ? -found - 1 : found, this.shares.length - 1);
	}

}
