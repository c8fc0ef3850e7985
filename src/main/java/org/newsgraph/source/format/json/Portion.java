package org.newsgraph.source.format.json;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

import org.newsgraph.source.door.UnusableException;

/** Bytes of which no more may be read at one time than one object may have. */
final class Portion extends FilterInputStream {

	private final int most;

	private long left;

	Portion(InputStream bytes, int most) {
		super(bytes);
		this.most = most;
		this.left = most;
	}

	/** Another object begins. */
	void renew() {
		this.left = this.most;
	}

	@Override
	public int read() throws IOException {
		count(1);
		return super.read();
	}

	@Override
	public int read(byte[] buffer, int offset, int length) throws IOException {
		int read = super.read(buffer, offset, length);
		count(read);
		return read;
	}

	private void count(int read) {
		this.left -= read;
		if (this.left < 0) {
			throw UnusableException.tooLarge("It is too large for one article.");
		}
	}

}
