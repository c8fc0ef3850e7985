package org.newsgraph.reading.page;

import java.net.URI;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reads a page: what it says of itself first, then its main text. */
final class HtmlPage {

	private HtmlPage() {
	}

	/**
	 * Reads a page.
	 * @param address where it was found, for relative links; may be unknown
	 */
	static Page read(String html, @Nullable URI address) {
		Document document = Jsoup.parse(html, (address != null) ? address.toString() : "");
		JsonLd data = JsonLd.of(document);
		PageFacts facts = new PageFacts(document, data);
		Page said = new Page(List.of(), facts.headline(), facts.publishedAt(), facts.authors(), facts.canonicalUrl(),
				facts.publisher());
		return new Page(MainText.of(document), said.headline(), said.publishedAt(), said.authors(), said.canonicalUrl(),
				said.publisher());
	}

}
