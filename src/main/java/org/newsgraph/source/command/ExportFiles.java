package org.newsgraph.source.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.newsgraph.graphql.ErrorCode;
import org.newsgraph.graphql.NewsgraphException;

/** The files of an import, which may lie in folders. */
final class ExportFiles {

	private ExportFiles() {
	}

	/**
	 * A file itself, or all in a folder and the folders in it but the hidden ones, by
	 * their names.
	 * @throws NewsgraphException NOT_FOUND if there is none that can be read
	 */
	static List<Path> in(Path named) {
		try (Stream<Path> all = Files.walk(named, FileVisitOption.FOLLOW_LINKS)) {
			List<Path> files = all.filter(Files::isRegularFile)
				.filter((file) -> !isHidden(named.relativize(file)))
				.sorted()
				.toList();
			if (files.isEmpty()) {
				throw notFound("There is no file in the folder " + named + ".");
			}
			return files;
		}
		catch (NoSuchFileException ex) {
			throw notFound("There is no file or folder " + named + ".");
		}
		catch (IOException | UncheckedIOException ex) {
			throw notFound("The folder " + named + " cannot be read. Give the user who runs this the right to.");
		}
	}

	private static boolean isHidden(Path below) {
		return StreamSupport.stream(below.spliterator(), false).anyMatch((name) -> name.toString().startsWith("."));
	}

	private static NewsgraphException notFound(String reason) {
		return new NewsgraphException(ErrorCode.NOT_FOUND, reason);
	}

}
