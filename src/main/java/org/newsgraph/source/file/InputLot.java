package org.newsgraph.source.file;

import java.io.InputStream;
import java.util.function.Consumer;

import org.newsgraph.source.door.Found;
import org.newsgraph.source.door.Lot;
import org.newsgraph.source.door.Spot;
import org.newsgraph.source.format.Content;
import org.newsgraph.source.format.Formats;

/** What comes in by standard input. */
record InputLot(Formats formats, InputStream input) implements Lot {

	@Override
	public Spot where() {
		return new Spot("standard input");
	}

	@Override
	public String mark() {
		return "";
	}

	@Override
	public void unpack(Consumer<Found> to) {
		this.formats.read(Content.ofStream(where(), this.input), to);
	}

}
