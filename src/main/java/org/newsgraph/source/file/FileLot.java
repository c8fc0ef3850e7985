package org.newsgraph.source.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.function.Consumer;

import org.newsgraph.source.door.Found;
import org.newsgraph.source.door.Lot;
import org.newsgraph.source.door.Spot;
import org.newsgraph.source.format.Content;
import org.newsgraph.source.format.Formats;

/**
 * A file with all that is in it.
 *
 * @param mark its path, its size and when it was changed last
 */
record FileLot(Formats formats, Path file, String mark) implements Lot {

	private static final String UNREADABLE = "The file cannot be read. Give the user who runs this the right to.";

	static Lot of(Formats formats, Path file) {
		try {
			BasicFileAttributes known = Files.readAttributes(file, BasicFileAttributes.class);
			return known.isRegularFile() ? new FileLot(formats, file, mark(file, known))
					: Lot.refused(new Spot(file.toString()), "It is no file but a device or the like.");
		}
		catch (IOException ex) {
			return Lot.refused(new Spot(file.toString()), UNREADABLE);
		}
	}

	private static String mark(Path file, BasicFileAttributes known) throws IOException {
		return file.toRealPath() + "|" + known.size() + "|" + known.lastModifiedTime().toMillis();
	}

	@Override
	public Spot where() {
		return new Spot(this.file.toString());
	}

	@Override
	public void unpack(Consumer<Found> to) {
		try (InputStream bytes = Files.newInputStream(this.file)) {
			this.formats.read(Content.ofFile(where(), this.file, bytes), to);
		}
		catch (IOException ex) {
			to.accept(new Found.Refusal(where(), UNREADABLE));
		}
	}

}
