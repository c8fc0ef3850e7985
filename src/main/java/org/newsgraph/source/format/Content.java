package org.newsgraph.source.format;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.newsgraph.source.door.Spot;
import org.newsgraph.source.door.UnusableException;

/**
 * The bytes of a file, or of an entry in an archive.
 *
 * @param where it lies
 * @param name its name, for what the name says of its format; may be empty
 * @param bytes of it, from the beginning
 * @param file the file itself, if it is one
 * @param depth in how many archives it lies
 */
public record Content(Spot where, String name, InputStream bytes, @Nullable Path file, int depth) {

	private static final int HEAD = 65_536;

	public Content {
		bytes = bytes.markSupported() ? bytes : new BufferedInputStream(bytes, HEAD);
	}

	/** A file on the disk. */
	public static Content ofFile(Spot where, Path file, InputStream bytes) {
		return new Content(where, file.getFileName().toString(), bytes, file, 0);
	}

	/** What comes in with no name. */
	public static Content ofStream(Spot where, InputStream bytes) {
		return new Content(where, "", bytes, null, 0);
	}

	/** What this is when it is unpacked. */
	Content unpacked(Spot spot, String inner, InputStream stream) {
		return new Content(spot, inner, stream, null, this.depth + 1);
	}

	/** The first bytes, which can be read again. */
	byte[] head() throws IOException {
		this.bytes.mark(HEAD);
		ByteArrayOutputStream head = new ByteArrayOutputStream();
		try {
			for (int value = this.bytes.read(); value >= 0; value = this.bytes.read()) {
				head.write(value);
				if (head.size() == HEAD) {
					break;
				}
			}
		}
		catch (EOFException ex) {
			// What ends too early may begin well; whoever reads on gets there again.
			if (head.size() == 0) {
				throw ex;
			}
		}
		this.bytes.reset();
		return head.toByteArray();
	}

	/** Some of it was read by another way than its bytes: they are as far as that. */
	void pass(long read) throws IOException {
		this.bytes.skip(read);
	}

	/** What comes after the last dot of the name, in lower case. */
	String extension() {
		int dot = this.name.lastIndexOf('.');
		return (dot < 0) ? "" : this.name.substring(dot + 1).toLowerCase(Locale.ROOT);
	}

	/**
	 * All bytes.
	 * @throws UnusableException if there are more of them
	 */
	byte[] all(int most) throws IOException {
		byte[] all = this.bytes.readNBytes(most + 1);
		if (all.length > most) {
			throw UnusableException.tooLarge("It is larger than one article may be (newsgraph.files.document).");
		}
		return all;
	}

}
