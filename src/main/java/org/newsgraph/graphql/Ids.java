package org.newsgraph.graphql;

import java.util.List;

import org.newsgraph.graph.GlobalId;

/** Global ids as clients send them. */
public final class Ids {

	private static final int LONGEST_SHOWN = 80;

	private Ids() {
	}

	/**
	 * Reads a global id.
	 * @throws NewsgraphException BAD_USER_INPUT if it is none
	 */
	public static GlobalId parse(String id) {
		try {
			return GlobalId.parse(id);
		}
		catch (IllegalArgumentException ex) {
			throw NewsgraphException.badInput(shown(id) + " is no id of the graph. Give an id as the graph shows it.");
		}
	}

	/**
	 * The key within its type that a global id names.
	 * @param types the types it may be of
	 * @throws NewsgraphException BAD_USER_INPUT if it is no id, or of another type
	 */
	public static String key(String id, String... types) {
		GlobalId global = parse(id);
		if (!List.of(types).contains(global.type())) {
			throw NewsgraphException.badInput(shown(id) + " is the id of a thing of type " + global.type() + ", but "
					+ String.join(" or ", types) + " is asked for.");
		}
		return global.key();
	}

	private static String shown(String id) {
		String readable = id.replaceAll("[\\p{Cntrl}\\s]+", " ");
		return "\"" + ((readable.length() > LONGEST_SHOWN) ? readable.substring(0, LONGEST_SHOWN) + "…" : readable)
				+ "\"";
	}

}
