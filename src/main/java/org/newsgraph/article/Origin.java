package org.newsgraph.article;

import java.util.Locale;

/** Where a fact comes from: read here, or coded by others who give no quotation. */
public enum Origin {

	/** Read here, in an article whose text is kept. */
	READ,
	/** Coded by GDELT. */
	GDELT,
	/** Coded for ICEWS. */
	ICEWS;

	private final String mark = name().toLowerCase(Locale.ROOT) + "-";

	/** Where something with a key comes from; keys of what was coded begin with whom. */
	public static Origin of(String key) {
		return key.startsWith(GDELT.mark) ? GDELT : key.startsWith(ICEWS.mark) ? ICEWS : READ;
	}

	/** The key here of what has this key with those who coded it. */
	public String key(String theirs) {
		return (this == READ) ? theirs : this.mark + theirs;
	}

	/** Whether others coded what has this key. */
	public static boolean isCoded(String key) {
		return of(key) != READ;
	}

}
