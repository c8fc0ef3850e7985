package org.newsgraph.source.format;

import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.apache.hc.client5.http.entity.DeflateInputStream;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.Message;
import org.netpreserve.jwarc.WarcCaptureRecord;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.newsgraph.graphql.WebAddress;
import org.newsgraph.ingest.Submission;
import org.newsgraph.source.door.Found;
import org.newsgraph.source.door.Spot;
import org.newsgraph.source.door.UnusableException;
import org.newsgraph.source.letters.Letters;

/**
 * The pages in a web archive; what is no page in it is passed over, and so is a capture
 * of a page that stands behind a later one.
 */
final class Warc {

	private static final Set<String> PAGES = Set.of("text/html", "application/xhtml+xml");

	private static final int FINE = 200;

	private final int most;

	private final Map<String, Instant> newest = new HashMap<>();

	private boolean empty = true;

	Warc(int most) {
		this.most = most;
	}

	void read(Content content, Consumer<Found> to) throws IOException {
		try (WarcReader records = new WarcReader(content.bytes())) {
			long number = 1;
			for (Optional<WarcRecord> record = records.next(); record.isPresent(); record = records.next()) {
				read(record.get(), content.where().record(number), to);
				number++;
			}
		}
		if (this.empty) {
			throw new UnusableException("There is no page in this web archive.");
		}
	}

	private void read(WarcRecord record, Spot where, Consumer<Found> to) {
		Optional<Found> found;
		try {
			found = findPage(record, where);
		}
		catch (UnusableException ex) {
			found = Optional.of(new Found.Refusal(where, ex));
		}
		catch (IOException | DateTimeException | IllegalArgumentException ex) {
			found = Optional.of(new Found.Refusal(where, "The record is damaged. Fetch the web archive again."));
		}
		if (found.isPresent()) {
			this.empty = false;
			to.accept(found.get());
		}
	}

	private Optional<Found> findPage(WarcRecord record, Spot where) throws IOException {
		if (record instanceof WarcResponse response && response.contentType().base().equals(MediaType.HTTP)) {
			HttpResponse http = response.http();
			return (http.status() == FINE) ? findPage(response, http, where) : Optional.empty();
		}
		return (record instanceof WarcResource resource) ? findPage(resource, resource, where) : Optional.empty();
	}

	private Optional<Found> findPage(WarcCaptureRecord capture, Message message, Spot where) throws IOException {
		boolean isDeclared = message.headers().first("Content-Type").filter((type) -> !type.isBlank()).isPresent();
		if (isDeclared && !isPage(message.contentType())) {
			return Optional.empty();
		}
		Content content = new Content(where, "", unpacked(message), null, 0);
		return (isDeclared || Kinds.of(content.head(), "") == Kind.HTML)
				? Optional.of(page(capture, message.contentType(), content)).filter((page) -> !isOvertaken(capture))
				: Optional.empty();
	}

	/** A server may mean either of two forms by "deflate". */
	private static InputStream unpacked(Message message) throws IOException {
		if (!(message instanceof HttpResponse http)) {
			return message.body().stream();
		}
		return http.headers().first("Content-Encoding").filter("deflate"::equalsIgnoreCase).isPresent()
				? new DeflateInputStream(http.body().stream()) : http.bodyDecoded().stream();
	}

	private Found page(WarcCaptureRecord capture, MediaType type, Content content) throws IOException {
		String html = Letters.decode(content.all(this.most), type.parameters().get("charset"));
		Submission article = Submission.ofHtml(WebAddress.find(capture.target()).orElse(null), html);
		return new Found.Article(content.where(), article, capture.date());
	}

	/** Whether a later capture of the same address stands before it. */
	private boolean isOvertaken(WarcCaptureRecord capture) {
		Instant newest = this.newest.merge(capture.target(), capture.date(),
				(one, other) -> one.isAfter(other) ? one : other);
		return capture.date().isBefore(newest);
	}

	private static boolean isPage(MediaType type) {
		return PAGES.contains(type.base().toString().toLowerCase(Locale.ROOT));
	}

}
