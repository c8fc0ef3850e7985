package org.newsgraph.source.format.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

import org.jspecify.annotations.Nullable;

/** The lines of a file, one in memory at a time; of one that is too long, nothing. */
final class Lines {

	private final InputStream bytes;

	private final int most;

	private long number;

	Lines(InputStream bytes, int most) {
		this.bytes = bytes;
		this.most = most;
	}

	/** The next line; null after the last. */
	@Nullable Line next() throws IOException {
		int first = this.bytes.read();
		if (first < 0) {
			return null;
		}
		ByteArrayOutputStream line = new ByteArrayOutputStream();
		long length = 0;
		for (int value = first; value >= 0 && value != '\n'; value = this.bytes.read()) {
			length++;
			if (length <= this.most) {
				line.write(value);
			}
		}
		this.number++;
		return new Line(this.number, (length <= this.most) ? line.toByteArray() : null);
	}

	/**
	 * A line.
	 *
	 * @param number from 1
	 * @param content null if it is too long
	 */
	@SuppressWarnings("ArrayRecordComponent")
	record Line(long number, byte @Nullable [] content) {

		boolean isTooLong() {
			return this.content == null;
		}

		boolean isBlank() {
			for (byte value : bytes()) {
				if (value > ' ' || value < 0) {
					return false;
				}
			}
			return true;
		}

		byte[] bytes() {
			return (this.content != null) ? this.content : new byte[0];
		}

	}

}
