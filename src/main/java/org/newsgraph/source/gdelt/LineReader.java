package org.newsgraph.source.gdelt;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;
import org.newsgraph.source.door.Spot;

/**
 * Reads lines, however long they are, with little memory. What is no UTF-8 is taken as
 * Latin-1.
 */
final class LineReader {

	private static final int LONGEST = 1 << 16;

	private static final char NO_UTF_8 = '\uFFFD';

	private final byte[] buffer = new byte[LONGEST];

	private final InputStream in;

	private final Spot where;

	private long number;

	private int at;

	private int end;

	/**
	 * Reads what stands somewhere.
	 * @param where it stands, for people
	 */
	LineReader(InputStream in, Spot where) {
		this.in = in;
		this.where = where;
	}

	/** The next line that is not blank; {@code null} at the end. */
	@Nullable Line next() throws IOException {
		while (fill()) {
			Line line = line();
			if (line.tooLong() || !line.text().isBlank()) {
				return line;
			}
		}
		return null;
	}

	private boolean fill() throws IOException {
		if (this.at >= this.end) {
			this.at = 0;
			this.end = Math.max(0, this.in.read(this.buffer));
		}
		return this.at < this.end;
	}

	private Line line() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
		boolean tooLong = false;
		boolean ended = false;
		while (!ended && fill()) {
			int stop = this.at;
			while (stop < this.end && this.buffer[stop] != '\n') {
				stop++;
			}
			tooLong = tooLong || bytes.size() + stop - this.at > LONGEST;
			if (!tooLong) {
				bytes.write(this.buffer, this.at, stop - this.at);
			}
			ended = stop < this.end;
			this.at = stop + 1;
		}
		this.number++;
		return new Line(this.where.line(this.number), tooLong ? "" : text(bytes), tooLong);
	}

	private static String text(ByteArrayOutputStream bytes) {
		String text = bytes.toString(StandardCharsets.UTF_8);
		return (text.indexOf(NO_UTF_8) < 0) ? text : bytes.toString(StandardCharsets.ISO_8859_1);
	}

	/**
	 * A line.
	 *
	 * @param where it stands, blank ones counted
	 * @param text without its end; empty if it is too long
	 * @param tooLong whether it is longer than 64 KB
	 */
	record Line(Spot where, String text, boolean tooLong) {
	}

}
