package org.newsgraph.source.format.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;

/** Says why something is no JSON that can be read, without what stands in it. */
final class Malformed {

	private Malformed() {
	}

	static String reason(JacksonException ex) {
		return (ex instanceof StreamConstraintsException)
				? "It is nested too deeply or a value in it is too long. Hand in its text alone, as html or txt."
				: "It is no JSON" + place(ex.getLocation())
						+ ": a bracket, comma or quotation mark is missing, or the file ends too early."
						+ " Mend it there, or get the file again.";
	}

	private static String place(@Nullable TokenStreamLocation place) {
		if (place == null) {
			return "";
		}
		String character = " from character " + place.getColumnNr();
		return (place.getLineNr() > 1) ? character + " of line " + place.getLineNr() + " on" : character + " on";
	}

}
