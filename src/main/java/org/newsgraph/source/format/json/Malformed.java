package org.newsgraph.source.format.json;

import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;

/** Says why something is no JSON that can be read, without what stands in it. */
final class Malformed {

	private Malformed() {
	}

	static String reason(JacksonException ex) {
		return (ex instanceof StreamConstraintsException)
				? "It is nested too deeply or a value in it is too long. Hand in its text alone, as html or txt."
				: "It is no JSON: a bracket, comma or quotation mark is missing or the file ends too early.";
	}

}
