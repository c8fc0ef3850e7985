package org.newsgraph.source.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.function.Consumer;

import org.apache.commons.io.input.BoundedInputStream;
import org.jspecify.annotations.Nullable;
import org.newsgraph.source.door.Found;
import org.newsgraph.source.door.Lot;
import org.newsgraph.source.door.Spot;
import org.newsgraph.source.format.Content;
import org.newsgraph.source.format.Formats;

/** A file with all that is in it. */
final class FileLot implements Lot {

	private static final String UNREADABLE = "The file cannot be read. Give the user who runs this the right to.";

	private final Formats formats;

	private final Path file;

	private final String mark;

	private final long bytes;

	private @Nullable BoundedInputStream content;

	private FileLot(Formats formats, Path file, String mark, long bytes) {
		this.formats = formats;
		this.file = file;
		this.mark = mark;
		this.bytes = bytes;
	}

	static Lot of(Formats formats, Path file) {
		try {
			BasicFileAttributes known = Files.readAttributes(file, BasicFileAttributes.class);
			return known.isRegularFile() ? new FileLot(formats, file, mark(file, known), known.size())
					: Lot.refused(new Spot(file.toString()), "It is no file but a device or the like.");
		}
		catch (IOException ex) {
			return Lot.refused(new Spot(file.toString()), UNREADABLE);
		}
	}

	/** Its path, its size and when it was changed last. */
	private static String mark(Path file, BasicFileAttributes known) throws IOException {
		return file.toRealPath() + "|" + known.size() + "|" + known.lastModifiedTime().toMillis();
	}

	@Override
	public Spot where() {
		return new Spot(this.file.toString());
	}

	@Override
	public String mark() {
		return this.mark;
	}

	@Override
	public long bytes() {
		return this.bytes;
	}

	@Override
	public long read() {
		return (this.content != null) ? this.content.getCount() : 0;
	}

	@Override
	public void unpack(Consumer<Found> to) {
		try (BoundedInputStream bytes = BoundedInputStream.builder().setPath(this.file).get()) {
			this.content = bytes;
			this.formats.read(Content.ofFile(where(), this.file, bytes), to);
		}
		catch (IOException ex) {
			to.accept(new Found.Refusal(where(), UNREADABLE));
		}
	}

}
