package org.newsgraph.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A tab-separated list that ships with the service. Lines that begin with # say what it
 * is and where it comes from.
 */
public final class WordTable {

	private WordTable() {
	}

	/**
	 * The rows of a list, in the order of the file.
	 * @param beside a class of the package the file belongs to
	 * @param file its name
	 * @param columns how many cells each row is filled up to with empty ones
	 * @return the cells of each row, without blank and comment lines
	 */
	public static List<List<String>> rows(Class<?> beside, String file, int columns) {
		return lines(beside, file).map((line) -> cells(line, columns)).toList();
	}

	/**
	 * The lines of a file that say something, in its order.
	 * @param beside a class of the package the file belongs to
	 * @param file its name
	 */
	public static Stream<String> lines(Class<?> beside, String file) {
		return text(beside, file).lines().filter((line) -> !line.isBlank() && !line.startsWith("#"));
	}

	/** The parts of a cell that holds a list, parted by semicolons. */
	public static List<String> list(String cell) {
		return Arrays.stream(cell.split(";")).map(String::strip).filter((part) -> !part.isEmpty()).toList();
	}

	private static List<String> cells(String line, int columns) {
		String[] found = line.split("\t", -1);
		String[] cells = Arrays.copyOf(found, Math.max(columns, found.length));
		return Arrays.stream(cells).map((cell) -> (cell != null) ? cell.strip() : "").toList();
	}

	private static String text(Class<?> beside, String file) {
		try (InputStream stream = beside.getResourceAsStream(file)) {
			if (stream == null) {
				throw new IllegalStateException("The word list " + file + " is missing");
			}
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

}
