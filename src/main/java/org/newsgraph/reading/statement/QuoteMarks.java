package org.newsgraph.reading.statement;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Pairs quotation marks, paragraph by paragraph, as they stand in the text: curly or
 * straight. A mark inside a quotation is part of it; an opening mark without a partner is
 * dropped, unless the next paragraph goes on with another one.
 */
final class QuoteMarks {

	private static final int LONGEST = 8_000;

	private static final String DOUBLE = "\"\u201C\u201D\u201E\u201F\u00AB\u00BB";

	private static final String OPENING = "\u201C\u201E\u00AB";

	private static final String CLOSING = "\u201D\u00BB";

	private final String text;

	private final List<Quotation> found = new ArrayList<>();

	private int open = -1;

	private int openWidth;

	private QuoteMarks(String text) {
		this.text = text;
	}

	/** The outer quotations of a text, in order; they do not overlap. */
	static List<Quotation> pair(String text) {
		QuoteMarks marks = new QuoteMarks(text);
		int at = 0;
		while (at < text.length()) {
			int end = text.indexOf('\n', at);
			marks.pairIn(at, (end < 0) ? text.length() : end);
			at = (end < 0) ? text.length() : end + 1;
		}
		return List.copyOf(marks.found);
	}

	private void pairIn(int from, int to) {
		if (from >= to) {
			return;
		}
		int first = skipSpace(from, to);
		boolean goesOn = this.open >= 0 && isMark(first) && !looksClosing(first, width(first));
		if (this.open >= 0 && !goesOn) {
			this.open = -1;
		}
		int at = goesOn ? first + width(first) : from;
		while (at < to) {
			int width = width(at);
			if (width > 0) {
				mark(at, width);
			}
			at += Math.max(1, width);
		}
	}

	private void mark(int at, int width) {
		if (this.open < 0) {
			if (!looksClosing(at, width)) {
				this.open = at;
				this.openWidth = width;
			}
		}
		else if (looksOpening(at, width)) {
			reopen(at, width);
		}
		else {
			close(at, width);
		}
	}

	/**
	 * An opening mark inside an open quotation: a quotation within, if another closes it.
	 */
	private void reopen(int at, int width) {
		if (!isCurlyOpening(at) || at - this.open > LONGEST) {
			this.open = at;
			this.openWidth = width;
		}
	}

	private void close(int at, int width) {
		if (at - this.open <= LONGEST && at > this.open + this.openWidth) {
			this.found.add(new Quotation(this.open, this.open + this.openWidth, at, at + width));
		}
		this.open = -1;
	}

	private int skipSpace(int from, int to) {
		int at = from;
		while (at < to && Character.isWhitespace(this.text.charAt(at))) {
			at++;
		}
		return at;
	}

	private boolean isMark(int at) {
		return at < this.text.length() && width(at) > 0;
	}

	private int width(int at) {
		if (at >= this.text.length()) {
			return 0;
		}
		char unit = this.text.charAt(at);
		boolean twice = (unit == '\'' || unit == '`') && at + 1 < this.text.length()
				&& this.text.charAt(at + 1) == unit;
		return twice ? 2 : (DOUBLE.indexOf(unit) >= 0) ? 1 : 0;
	}

	private boolean isCurlyOpening(int at) {
		return OPENING.indexOf(this.text.charAt(at)) >= 0;
	}

	private boolean looksOpening(int at, int width) {
		char unit = this.text.charAt(at);
		if (CLOSING.indexOf(unit) >= 0 || OPENING.indexOf(unit) >= 0) {
			return OPENING.indexOf(unit) >= 0;
		}
		return opensBefore(at) && !opensAfter(at + width);
	}

	private boolean looksClosing(int at, int width) {
		char unit = this.text.charAt(at);
		if (CLOSING.indexOf(unit) >= 0 || OPENING.indexOf(unit) >= 0) {
			return CLOSING.indexOf(unit) >= 0;
		}
		return !opensBefore(at) && opensAfter(at + width);
	}

	private boolean opensBefore(int at) {
		return at == 0 || Character.isWhitespace(this.text.charAt(at - 1))
				|| "([-\u2013\u2014".indexOf(this.text.charAt(at - 1)) >= 0;
	}

	private boolean opensAfter(int at) {
		return at >= this.text.length() || !Character.isLetterOrDigit(this.text.charAt(at))
				&& "[$\u2018'".indexOf(this.text.charAt(at)) < 0 && this.text.charAt(at) != '.';
	}

	@Nullable static Quotation at(List<Quotation> quotations, int offset) {
		int low = 0;
		int high = quotations.size() - 1;
		while (low <= high) {
			int middle = (low + high) >>> 1;
			Quotation quotation = quotations.get(middle);
			if (quotation.contains(offset)) {
				return quotation;
			}
			if (quotation.end() <= offset) {
				low = middle + 1;
			}
			else {
				high = middle - 1;
			}
		}
		return null;
	}

}
