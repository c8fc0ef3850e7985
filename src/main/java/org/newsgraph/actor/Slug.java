package org.newsgraph.actor;

import java.util.Locale;

/** The part of an id that is made of a name. */
final class Slug {

	private Slug() {
	}

	static String of(String name) {
		return Names.plain(name).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
	}

}
