package org.newsgraph.reading.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The word lists beside this class: tab-parted, {@code #} begins a comment line. */
final class DataFile {

	private DataFile() {
	}

	static List<List<String>> rows(String name) {
		try (InputStream in = Objects.requireNonNull(DataFile.class.getResourceAsStream(name), name)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter((line) -> !line.isBlank() && !line.startsWith("#"))
				.map((line) -> List.of(line.split("\t")))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(name, ex);
		}
	}

}
