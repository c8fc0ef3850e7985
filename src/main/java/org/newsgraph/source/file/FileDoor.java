package org.newsgraph.source.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.newsgraph.source.door.Door;
import org.newsgraph.source.door.Lot;
import org.newsgraph.source.door.Spot;
import org.newsgraph.source.format.Formats;

import org.springframework.stereotype.Component;

/** Takes files, folders with all in them, and {@code -} for standard input. */
@Component
class FileDoor implements Door {

	private final Formats formats;

	FileDoor(Formats formats) {
		this.formats = formats;
	}

	@Override
	public boolean takes(String argument) {
		try {
			return argument.equals("-") || Files.exists(Path.of(argument));
		}
		catch (InvalidPathException ex) {
			return false;
		}
	}

	@Override
	public Stream<Lot> lots(String argument) {
		if (argument.equals("-")) {
			return Stream.of(new InputLot(this.formats, System.in));
		}
		Path path = Path.of(argument);
		if (!Files.isDirectory(path)) {
			return Stream.of(FileLot.of(this.formats, path));
		}
		try {
			Folder folder = new Folder(this.formats, path);
			return StreamSupport
				.stream(Spliterators.spliteratorUnknownSize(folder, Spliterator.ORDERED | Spliterator.NONNULL), false);
		}
		catch (IOException ex) {
			return Stream.of(Lot.refused(new Spot(argument), Folder.UNREADABLE));
		}
	}

}
