package org.newsgraph.reading.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Whether a text is wrapped at a column, and where.
 *
 * @param column the width of its lines; 0 if they are not wrapped
 */
record Wrapping(int column) {

	/** Nobody wraps prose at fewer columns. */
	static final int NARROWEST = 40;

	private static final int WIDEST = 120;

	private static final int FEWEST_BREAKS = 2;

	private static final double MOST = 0.7;

	private static final Pattern ITEM = Pattern.compile("\\s*(?:[-–—*•·▪]|\\d{1,2}[.)]|>)\\s.*");

	private static final Pattern END = Pattern.compile(".*[.!?…:][\"'”’»)]*");

	static Wrapping of(List<String> lines) {
		int widest = lines.stream().mapToInt(String::length).max().orElse(0);
		if (widest < NARROWEST || widest > WIDEST) {
			return new Wrapping(0);
		}
		List<Boolean> breaks = new ArrayList<>();
		for (int i = 0; i + 1 < lines.size(); i++) {
			if (!lines.get(i).isBlank() && !lines.get(i + 1).isBlank()) {
				breaks.add(!fits(lines.get(i), lines.get(i + 1), widest) && !END.matcher(lines.get(i)).matches());
			}
		}
		long wrapped = breaks.stream().filter(Boolean::booleanValue).count();
		boolean isWrapped = wrapped >= FEWEST_BREAKS && wrapped * 2 >= breaks.size() * MOST;
		return new Wrapping(isWrapped ? widest : 0);
	}

	/** Whether the second line goes on with the paragraph of the first. */
	boolean joins(String line, String next) {
		if (this.column == 0 || ITEM.matcher(next).matches()) {
			return false;
		}
		boolean indented = next.startsWith("  ") && !line.startsWith("  ");
		return !indented && (!fits(line, next, slack()) || !END.matcher(line).matches() && goesOn(line, next));
	}

	private int slack() {
		return this.column - this.column / 10;
	}

	private static boolean goesOn(String line, String next) {
		return line.length() >= NARROWEST || Character.isLowerCase(next.stripLeading().codePointAt(0));
	}

	/** Whether the first word of the next line would have found room in this one. */
	static boolean fits(String line, String next, int column) {
		String begins = next.stripLeading();
		int space = begins.indexOf(' ');
		return line.length() + 1 + ((space < 0) ? begins.length() : space) <= column;
	}

}
