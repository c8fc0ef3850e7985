package org.newsgraph.source.format;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

import org.newsgraph.source.door.UnusableException;

/** What is unpacked, watched so that little does not become too much. */
final class Inflated extends FilterInputStream {

	/** What is read at once is lost where a file ends too early. */
	private static final int AT_ONCE = 64;

	private static final long HARMLESS = 1_000_000;

	private final LongSupplier packed;

	private final int ratio;

	private final long most;

	private long count;

	/**
	 * Watches a stream.
	 * @param packed how many bytes it was unpacked from so far
	 * @param ratio how many times that it may become
	 * @param most how many bytes it may become
	 */
	Inflated(InputStream unpacked, LongSupplier packed, int ratio, long most) {
		super(unpacked);
		this.packed = packed;
		this.ratio = ratio;
		this.most = most;
	}

	long count() {
		return this.count;
	}

	@Override
	public int read() throws IOException {
		int value = super.read();
		count((value < 0) ? 0 : 1);
		return value;
	}

	@Override
	public int read(byte[] buffer, int offset, int length) throws IOException {
		int read = super.read(buffer, offset, Math.min(length, AT_ONCE));
		count(Math.max(0, read));
		return read;
	}

	@Override
	public long skip(long bytes) throws IOException {
		long skipped = super.skip(bytes);
		count(skipped);
		return skipped;
	}

	@Override
	public boolean markSupported() {
		return false;
	}

	private void count(long read) {
		this.count += read;
		if (this.count > this.most) {
			throw UnusableException.tooLarge("Unpacked it is too large (newsgraph.files.archive).");
		}
		if (this.count > HARMLESS && this.count / this.ratio > this.packed.getAsLong()) {
			throw UnusableException.tooLarge(
					"It becomes too many times larger when it is unpacked (newsgraph.files.ratio), as a zip bomb does.");
		}
	}

}
