package org.newsgraph.source.gdelt;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

import org.jspecify.annotations.Nullable;

/**
 * The cells of a line.
 *
 * @param cells in their order
 */
record Row(String[] cells) {

	static Row of(String line) {
		return new Row(line.split("\t", -1));
	}

	int columns() {
		return this.cells.length;
	}

	/** A cell, which may be empty. */
	String text(int column) {
		return this.cells[column].strip();
	}

	/** A cell; {@code null} if it is empty. */
	@Nullable String orNull(int column) {
		String text = text(column);
		return (text.isEmpty() || text.equals("NA")) ? null : text;
	}

	/** A whole number; {@code otherwise} if the cell holds none. */
	int number(int column, int otherwise) {
		String text = text(column);
		return text.matches("-?\\d{1,9}") ? Integer.parseInt(text) : otherwise;
	}

	/** The day a cell begins with; {@code null} if it is none. */
	@Nullable LocalDate day(int column, int length, DateTimeFormatter format) {
		String text = text(column);
		try {
			return (text.length() < length) ? null : LocalDate.parse(text.substring(0, length), format);
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

}
