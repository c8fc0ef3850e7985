package org.newsgraph.source.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;

import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.jspecify.annotations.Nullable;
import org.newsgraph.graphql.WebAddress;
import org.newsgraph.ingest.Submission;
import org.newsgraph.source.door.Found;
import org.newsgraph.source.door.UnusableException;
import org.newsgraph.source.letters.Letters;

/** A page that a browser saved as one file with its pictures. */
final class Mhtml {

	private static final int DEEPEST = 10;

	private final MimeTokenStream parts = new MimeTokenStream(
			new MimeConfig.Builder().setMaxLineLen(-1).setMaxHeaderLen(-1).setMaxHeaderCount(1_000).build());

	private @Nullable URI snapshot;

	private @Nullable URI location;

	private Mhtml() {
	}

	static Found read(Content content, int most) throws IOException {
		byte[] bytes = content.all(most);
		try {
			return new Found.Article(content.where(), new Mhtml().page(bytes));
		}
		catch (MimeException ex) {
			throw new UnusableException("It is no MHTML that can be read. Save the page again.");
		}
	}

	private Submission page(byte[] bytes) throws MimeException, IOException {
		this.parts.parse(new ByteArrayInputStream(bytes));
		int depth = 0;
		for (EntityState state = this.parts.getState(); state != EntityState.T_END_OF_STREAM; state = this.parts
			.next()) {
			depth += (state == EntityState.T_START_MULTIPART) ? 1 : (state == EntityState.T_END_MULTIPART) ? -1 : 0;
			if (state == EntityState.T_START_HEADER) {
				this.location = null;
			}
			else if (state == EntityState.T_FIELD) {
				remember();
			}
			if (depth > DEEPEST) {
				break;
			}
			if (state == EntityState.T_BODY && "text/html".equals(this.parts.getBodyDescriptor().getMimeType())) {
				return page();
			}
		}
		throw new UnusableException("There is no page in it.");
	}

	private void remember() {
		String name = this.parts.getField().getName().toLowerCase(Locale.ROOT);
		String value = String.valueOf(this.parts.getField().getBody()).replaceAll("\\s+", "");
		if (name.equals("snapshot-content-location")) {
			this.snapshot = WebAddress.find(value).orElse(null);
		}
		else if (name.equals("content-location")) {
			this.location = WebAddress.find(value).orElse(null);
		}
	}

	private Submission page() throws IOException {
		byte[] page = this.parts.getDecodedInputStream().readAllBytes();
		String html = Letters.decode(page, declared());
		URI url = (this.location != null) ? this.location : this.snapshot;
		return Submission.ofHtml(url, html);
	}

	/** The library says us-ascii where nothing is declared. */
	private @Nullable String declared() {
		String charset = this.parts.getBodyDescriptor().getCharset();
		return "us-ascii".equalsIgnoreCase(charset) ? null : charset;
	}

}
