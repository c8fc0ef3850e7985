package org.newsgraph.story;

import org.neo4j.driver.Value;
import org.newsgraph.graph.GlobalId;

/**
 * An actor or issue that an article names.
 *
 * @param id its global id
 * @param name its name
 * @param known how many articles name it
 */
record SharedThing(GlobalId id, String name, int known) {

	static SharedThing of(Value row) {
		return new SharedThing(new GlobalId(row.get("type").asString(), row.get("id").asString()),
				row.get("name").asString(), row.get("known").asInt());
	}

	boolean isIssue() {
		return this.id.type().equals("Issue");
	}

	double rarity() {
		return rarity(this.known);
	}

	/** From 1, where one article has it, towards 0, where very many have. */
	static double rarity(int known) {
		return 1 / (1 + Math.log(Math.max(1, known)));
	}

}
