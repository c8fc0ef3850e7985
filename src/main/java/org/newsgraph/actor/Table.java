package org.newsgraph.actor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** One of the directory's files: rows of columns parted by tabs, comments after "#". */
final class Table {

	private Table() {
	}

	/**
	 * The rows of a file beside this class.
	 * @param file its name
	 * @param columns how many each row has at least; missing ones are empty
	 */
	static List<List<String>> rows(String file, int columns) {
		try (InputStream stream = Table.class.getResourceAsStream(file)) {
			if (stream == null) {
				throw new IllegalStateException("The directory lacks its file " + file);
			}
			String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
			return text.lines()
				.filter((line) -> !line.isBlank() && !line.startsWith("#"))
				.map((line) -> Arrays.asList(Arrays.copyOf(line.split("\t", -1), columns)))
				.map((row) -> row.stream().map((cell) -> (cell != null) ? cell.strip() : "").toList())
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The parts of a cell that holds a list. */
	static List<String> list(String cell) {
		return Arrays.stream(cell.split(";")).map(String::strip).filter((part) -> !part.isEmpty()).toList();
	}

}
