package org.newsgraph.source.page;

import java.net.URI;
import java.util.Set;

import org.newsgraph.graphql.ErrorCode;
import org.newsgraph.graphql.NewsgraphException;
import org.newsgraph.ingest.Submission;
import org.newsgraph.source.fetch.Fetched;
import org.newsgraph.source.fetch.Fetcher;
import org.newsgraph.source.letters.Letters;

import org.springframework.stereotype.Component;

/** Web pages, to be handed in as articles. */
@Component
public class Pages {

	private static final Set<String> HTML = Set.of("text/html", "application/xhtml+xml");

	private final Fetcher fetcher;

	Pages(Fetcher fetcher) {
		this.fetcher = fetcher;
	}

	/**
	 * Fetches a page. Its address is where it was found in the end.
	 * @throws NewsgraphException as {@link Fetcher#fetch(URI)}, or NOT_FOUND if there is
	 * no such page, or BAD_USER_INPUT if there is something else than a page
	 */
	public Submission read(URI address) {
		Fetched found = this.fetcher.fetch(address);
		if (!found.succeeded()) {
			throw refused(found.status());
		}
		return submission(found);
	}

	/**
	 * A page that does not say what it is may be one; what is not text is found out
	 * later.
	 */
	private static Submission submission(Fetched found) {
		String type = (found.contentType() != null) ? found.contentType() : "text/plain";
		String text = Letters.decode(found.body(), found.charset());
		if (HTML.contains(type)) {
			return Submission.ofHtml(found.address(), LightPage.of(text));
		}
		if (type.equals("text/plain")) {
			return Submission.ofText(found.address(), text);
		}
		throw NewsgraphException.badInput(
				"At this address is no web page or plain text. Extract the text of what is there and hand that in.");
	}

	private static NewsgraphException refused(int status) {
		return switch (status) {
			case 404, 410 -> new NewsgraphException(ErrorCode.NOT_FOUND, "The server has no page at this address.");
			case 401, 402, 403, 451 -> new NewsgraphException(ErrorCode.UPSTREAM_FAILED,
					"The server does not show this page to everybody. Open it yourself and hand in its text.");
			default -> new NewsgraphException(ErrorCode.UPSTREAM_FAILED,
					"The server answered with the status " + status + " and no page. Try again later.");
		};
	}

}
