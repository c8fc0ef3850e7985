package org.newsgraph.source.format;

import java.io.IOException;
import java.util.function.Consumer;

import org.apache.commons.io.input.BoundedInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.newsgraph.source.door.Found;
import org.newsgraph.source.door.UnusableException;

/** A file packed by gzip, as web archives are, one member for each of their records. */
final class Gzip {

	private static final int DEEPEST = 1;

	private final Formats formats;

	private final FileLimits limits;

	Gzip(Formats formats, FileLimits limits) {
		this.formats = formats;
		this.limits = limits;
	}

	void read(Content content, Consumer<Found> to) throws IOException {
		if (content.depth() > DEEPEST) {
			throw new UnusableException("It is an archive in an archive in an archive. Unpack the outer one.");
		}
		BoundedInputStream packed = BoundedInputStream.builder().setInputStream(content.bytes()).get();
		GzipCompressorInputStream unpacked = GzipCompressorInputStream.builder()
			.setInputStream(packed)
			.setDecompressConcatenated(true)
			.get();
		Inflated watched = new Inflated(unpacked, packed::getCount, this.limits.ratio(),
				this.limits.archive().toBytes());
		this.formats.read(content.unpacked(content.where(), inner(content.name()), watched), to);
	}

	private static String inner(String name) {
		return name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
	}

}
