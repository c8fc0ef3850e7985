package org.newsgraph.source.gdelt;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.apache.commons.io.input.BoundedInputStream;
import org.jspecify.annotations.Nullable;
import org.newsgraph.source.door.Spot;

/**
 * A file of rows, plain or within a zip archive. Nothing is unpacked to the disk, and an
 * archive that holds two hundred times its own size is given up.
 */
final class RowFile {

	private static final long MOST_TIMES = 200;

	private final Path file;

	private @Nullable BoundedInputStream content;

	private long told;

	RowFile(Path file) {
		this.file = file;
	}

	/** How many bytes of it were read since this was asked last. */
	long more() {
		long read = (this.content != null) ? this.content.getCount() : 0;
		long more = read - this.told;
		this.told = read;
		return more;
	}

	/**
	 * Reads its lines.
	 * @param each takes a line, and says whether it wants more
	 * @throws IOException if it cannot be read, or only a part of it
	 */
	void read(Predicate<LineReader.Line> each) throws IOException {
		if (Files.size(this.file) == 0) {
			throw new EOFException();
		}
		try (BoundedInputStream bytes = BoundedInputStream.builder().setPath(this.file).get();
				InputStream in = new BufferedInputStream(bytes)) {
			this.content = bytes;
			if (isArchive(in)) {
				archive(in, each);
			}
			else {
				lines(in, where(), each, Long.MAX_VALUE);
			}
		}
	}

	private Spot where() {
		return new Spot(this.file.toString());
	}

	private static boolean isArchive(InputStream in) throws IOException {
		in.mark(4);
		byte[] begin = in.readNBytes(4);
		in.reset();
		return begin.length == 4 && begin[0] == 'P' && begin[1] == 'K' && begin[2] == 3 && begin[3] == 4;
	}

	private void archive(InputStream in, Predicate<LineReader.Line> each) throws IOException {
		long left = MOST_TIMES * Files.size(this.file);
		try (ZipInputStream archive = new ZipInputStream(in)) {
			for (@Nullable
			ZipEntry entry = archive.getNextEntry(); entry != null && left > 0; entry = archive.getNextEntry()) {
				left = entry.isDirectory() ? left : lines(archive, where().entry(entry.getName()), each, left);
			}
		}
	}

	/** Gives how many bytes are left to be read; none if no more are wanted. */
	private static long lines(InputStream in, Spot where, Predicate<LineReader.Line> each, long left)
			throws IOException {
		Counted counted = new Counted(in, left);
		LineReader reader = new LineReader(counted, where);
		for (LineReader.@Nullable Line line = reader.next(); line != null; line = reader.next()) {
			if (!each.test(line)) {
				return 0;
			}
		}
		return counted.left();
	}

}
