package org.newsgraph.reading;

/**
 * A stance taken in a statement.
 *
 * @param polarity which way
 * @param strength from 0 to 1
 * @param target towards whom or what
 */
public record ReadStance(Polarity polarity, double strength, Target target) {

	/**
	 * Towards whom or what a stance is taken.
	 *
	 * @param id of an actor or issue of the article
	 * @param name its usual name
	 */
	public record Target(String id, String name) {
	}

}
