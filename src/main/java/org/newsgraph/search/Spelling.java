package org.newsgraph.search;

import org.newsgraph.graph.LuceneText;

/** Whether a word was meant that somebody typed wrongly. */
final class Spelling {

	private Spelling() {
	}

	/**
	 * Whether one word may be the other misspelt: one letter wrong, left out, put in or
	 * swapped with the next; two in a long word.
	 * @param typed what somebody typed
	 * @param written as it is written
	 */
	static boolean isNear(String typed, String written) {
		int mistakes = LuceneText.mistakes(typed);
		return mistakes > 0 && Math.abs(typed.length() - written.length()) <= mistakes && begins(typed, written)
				&& distance(typed, written) <= mistakes;
	}

	/** Hardly anybody mistakes the beginning; most words are told apart by it at once. */
	private static boolean begins(String typed, String written) {
		return written.indexOf(typed.charAt(0)) == 0 || written.indexOf(typed.charAt(0)) == 1;
	}

	/** Letters to change (Damerau and Levenshtein; only neighbours swap). */
	private static int distance(String one, String other) {
		int[][] cost = new int[one.length() + 1][other.length() + 1];
		for (int row = 0; row <= one.length(); row++) {
			for (int column = 0; column <= other.length(); column++) {
				cost[row][column] = (row == 0 || column == 0) ? row + column : least(cost, one, other, row, column);
			}
		}
		return cost[one.length()][other.length()];
	}

	private static int least(int[][] cost, String one, String other, int row, int column) {
		boolean same = one.charAt(row - 1) == other.charAt(column - 1);
		int least = Math.min(cost[row - 1][column - 1] + (same ? 0 : 1),
				1 + Math.min(cost[row - 1][column], cost[row][column - 1]));
		boolean swapped = row > 1 && column > 1 && one.charAt(row - 1) == other.charAt(column - 2)
				&& one.charAt(row - 2) == other.charAt(column - 1);
		return swapped ? Math.min(least, cost[row - 2][column - 2] + 1) : least;
	}

}
