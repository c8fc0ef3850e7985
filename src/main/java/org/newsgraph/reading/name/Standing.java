package org.newsgraph.reading.name;

import java.util.List;

/** Whether somebody holds the post that he is called by. */
enum Standing {

	IN_OFFICE(List.of(), List.of()), FORMER(List.of("ex-", "then-"), List.of()),
	INCOMING(List.of(), List.of("-elect", "-designate", "-in-waiting"));

	private final List<String> prefixes;

	private final List<String> suffixes;

	Standing(List<String> prefixes, List<String> suffixes) {
		this.prefixes = prefixes;
		this.suffixes = suffixes;
	}

	/** What the form of a role says: "ex-minister", "president-elect". */
	static Standing of(String form) {
		return form.equals(FORMER.bare(form)) ? (form.equals(INCOMING.bare(form)) ? IN_OFFICE : INCOMING) : FORMER;
	}

	/** What a word before a role says of it: "former", "incoming". */
	static Standing ofWord(String word) {
		return Words.has("former", word) ? FORMER : Words.has("incoming", word) ? INCOMING : IN_OFFICE;
	}

	/** The form of a role without what tells the standing. */
	String bare(String form) {
		String bare = form;
		for (String prefix : this.prefixes) {
			bare = bare.startsWith(prefix) ? bare.substring(prefix.length()) : bare;
		}
		for (String suffix : this.suffixes) {
			bare = bare.endsWith(suffix) ? bare.substring(0, bare.length() - suffix.length()) : bare;
		}
		return bare;
	}

	/** The less bound to the office of two. */
	Standing or(Standing other) {
		return (this == IN_OFFICE) ? other : this;
	}

}
