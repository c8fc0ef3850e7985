package org.newsgraph.reading.page;

import java.net.URI;
import java.time.Instant;
import java.time.OffsetDateTime;
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
		String headline = facts.headline();
		URI canonical = facts.canonicalUrl();
		PageDate dates = PageDate.on(document);
		DateMarkup markup = new DateMarkup(document, data, dates);
		OffsetDateTime publishedAt = new PublicationDate(document, markup, dates, canonical, headline).find()
			.orElse(null);
		Instant modifiedAt = markup.modified().orElse(null);
		List<String> authors = facts.authors();
		String publisher = facts.publisher();
		List<Block> blocks = MainText.of(document, data.text("articleBody").orElse(""));
		return new Page(blocks, headline, publishedAt, modifiedAt, authors, canonical, publisher);
	}

}
