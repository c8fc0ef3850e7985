package org.newsgraph.source.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

import org.apache.hc.client5.http.entity.DeflateInputStream;
import org.apache.hc.core5.http.HttpEntity;
import org.jspecify.annotations.Nullable;

/**
 * How much of a body is read.
 *
 * @param bytes the most, once unpacked: a small body can be packed from an endless one
 * @param cut whether the rest is left rather than all refused
 */
record BodyLimit(long bytes, boolean cut) {

	/** What is asked for. */
	static final String PACKINGS = "gzip, deflate";

	byte[] read(HttpEntity entity) throws IOException {
		if (!this.cut && entity.getContentLength() > this.bytes) {
			throw Refusals.tooLarge(this.bytes);
		}
		InputStream body = unpacked(entity.getContent(), entity.getContentEncoding());
		byte[] read = body.readNBytes(Math.toIntExact(this.bytes + 1));
		if (read.length <= this.bytes) {
			return read;
		}
		if (!this.cut) {
			throw Refusals.tooLarge(this.bytes);
		}
		return Arrays.copyOf(read, Math.toIntExact(this.bytes));
	}

	private static InputStream unpacked(InputStream body, @Nullable String packing) throws IOException {
		return switch ((packing != null) ? packing.strip().toLowerCase(Locale.ROOT) : "") {
			case "", "identity" -> body;
			case "gzip", "x-gzip" -> new GZIPInputStream(body);
			case "deflate" -> new DeflateInputStream(body);
			default -> throw Refusals.failed("The server packs its answer in a way that it was not asked for.");
		};
	}

}
