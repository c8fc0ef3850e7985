package org.newsgraph.source.gdelt;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Gives up where more comes than can be meant. */
final class Counted extends FilterInputStream {

	private long left;

	Counted(InputStream in, long most) {
		super(in);
		this.left = most;
	}

	long left() {
		return this.left;
	}

	@Override
	public int read(byte[] bytes, int from, int length) throws IOException {
		int read = super.read(bytes, from, length);
		this.left -= Math.max(0, read);
		if (this.left < 0) {
			throw new IOException("it holds two hundred times its own size");
		}
		return read;
	}

}
