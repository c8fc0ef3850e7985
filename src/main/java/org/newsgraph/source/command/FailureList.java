package org.newsgraph.source.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

import org.newsgraph.graphql.NewsgraphException;
import org.newsgraph.source.door.Spot;

/**
 * All that failed in one run, in a file: a line for each, with its place, a tab and the
 * reason. There is none while nothing fails.
 */
final class FailureList {

	private final Path file;

	/**
	 * Begins a list.
	 * @param file where it is written; one of before is deleted
	 */
	FailureList(Path file) throws IOException {
		this.file = file;
		Files.deleteIfExists(file);
	}

	synchronized void add(Spot where, NewsgraphException refusal) {
		try {
			Files.write(this.file, List.of(where + "\t" + refusal.told().replaceAll("\\s+", " ")),
					StandardOpenOption.CREATE, StandardOpenOption.APPEND);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public String toString() {
		return this.file.toString();
	}

}
