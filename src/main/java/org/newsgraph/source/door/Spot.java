package org.newsgraph.source.door;

import java.util.regex.Pattern;

/**
 * Where something was found, for people: {@code news.zip, may/1.jsonl, line 7}.
 *
 * @param text without control characters, whatever names the files have
 */
public record Spot(String text) {

	private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\p{Cf}]");

	public Spot {
		text = UNPRINTABLE.matcher(text).replaceAll("?");
	}

	/** An entry of it. */
	public Spot entry(String name) {
		return new Spot(this.text + ", " + name);
	}

	/** A line of it, from 1. */
	public Spot line(long number) {
		return new Spot(this.text + ", line " + number);
	}

	/** A record of it, from 1. */
	public Spot record(long number) {
		return new Spot(this.text + ", record " + number);
	}

	@Override
	public String toString() {
		return this.text;
	}

}
