package org.newsgraph.source.gdelt;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.ZipException;

import org.newsgraph.event.CodedEvents;

/** One import. */
final class Taking {

	private static final int TOGETHER = 2000;

	private final Coder coder;

	private final CodedEvents store;

	private final ImportListener listener;

	private Batch batch = new Batch();

	private ImportCount count = ImportCount.NONE;

	private boolean stopped;

	Taking(Coder coder, CodedEvents store, ImportListener listener) {
		this.coder = coder;
		this.store = store;
		this.listener = listener;
	}

	ImportCount count() {
		return this.count;
	}

	/**
	 * Takes a file, or, after a stop, nothing. A file that ends too soon is taken up to
	 * there.
	 */
	void take(Path file) {
		if (this.stopped) {
			return;
		}
		RowFile rows = new RowFile(file);
		try {
			rows.read((line) -> {
				this.batch.add(line.where(), this.coder.read(line));
				if (this.batch.rows() >= TOGETHER) {
					store(rows);
				}
				return !this.stopped;
			});
		}
		catch (IOException ex) {
			this.count = this.count.damaged(file + " could not be read to its end: " + why(ex) + ". Fetch it again.");
		}
		if (this.batch.rows() > 0) {
			store(rows);
		}
	}

	private static String why(IOException failure) {
		return switch (failure) {
			case EOFException cut -> "it ends too early";
			case ZipException damaged -> "the archive is damaged";
			default -> String.valueOf(failure.getMessage());
		};
	}

	private void store(RowFile rows) {
		this.count = this.count.plus(this.batch.store(this.store, rows.more()));
		this.batch = new Batch();
		this.stopped = !this.listener.goOn(this.count);
	}

}
