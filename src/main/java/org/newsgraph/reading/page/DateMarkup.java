package org.newsgraph.reading.page;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;

/** The dates in the markup of a page, the surest of each kind first. */
final class DateMarkup {

	private static final List<String> SAID = List.of("meta[property=article:published_time]",
			"meta[property=og:article:published_time]", "meta[property=article:published]",
			"meta[name=parsely-pub-date]", "meta[name=sailthru.date]", "meta[name=article.published]",
			"meta[name=publish-date]", "meta[name=publish_date]", "meta[name=publication_date]", "meta[name=pubdate]",
			"meta[name=DC.date.issued]", "meta[name=DC.date]", "meta[name=dcterms.issued]",
			"meta[name=dcterms.created]", "meta[name=date]", "meta[name=pub_date]", "meta[name=prism.publicationDate]",
			"meta[name=citation_online_date]", "meta[name=citation_publication_date]",
			"meta[property=og:published_time]");

	private static final List<String> MODIFIED = List.of("meta[property=article:modified_time]",
			"meta[property=og:article:modified_time]", "meta[property=og:updated_time]", "meta[itemprop=dateModified]",
			"[itemprop=dateModified]", "meta[name=dcterms.modified]", "meta[name=last-modified]");

	private static final List<String> ITEMS = List.of("meta[itemprop=datePublished]", "[itemprop=datePublished]");

	private static final List<String> SHOWN = List.of("time[pubdate]", "time[class*=publish]",
			"time[class*=entry-date]", "article time[datetime]", "time[datetime]", "meta[property=og:updated_time]",
			"[class*=publish] time", "abbr.published", "[class*=entry-date]", "[class*=post-date]",
			"[class*=published]", "[class*=dateline]", "[class*=pubdate]", "[class=date]", "[class*=date-header]",
			"time", "[class~=(?i)(^|[-_ ])(date|time)([-_ ]|$)]:not(:has(*))", "[class*=byline]", "[class~=author]");

	/** Here stands today's date, or that of a comment. */
	private static final String ELSEWHERE = "nav,[class*=comment]:not(body,html,article,main),[id*=comment]";

	private final Document document;

	private final JsonLd data;

	private final PageDate dates;

	DateMarkup(Document document, JsonLd data, PageDate dates) {
		this.document = document;
		this.data = data;
		this.dates = dates;
	}

	/** What machines are told of the publication of the article. */
	List<OffsetDateTime> said() {
		Stream<String> data = Stream.of("datePublished", "dateCreated", "uploadDate")
			.flatMap((name) -> this.data.text(name).stream());
		return read(Stream.concat(data, SAID.stream().flatMap(this::content))).toList();
	}

	/** When the page says that its text was last changed; the last of what it says. */
	Optional<Instant> modified() {
		return read(Stream.concat(this.data.text("dateModified").stream(), MODIFIED.stream().flatMap(this::content)))
			.map(OffsetDateTime::toInstant)
			.max(Comparator.naturalOrder());
	}

	/** What microdata say of the publication of something on the page. */
	Stream<OffsetDateTime> items() {
		return read(ITEMS.stream().flatMap(this::content));
	}

	/** What looks like the date of the page. */
	Stream<OffsetDateTime> shown() {
		Stream<String> texts = SHOWN.stream().flatMap((query) -> PageFacts.content(this.document, query, ELSEWHERE));
		return read(Stream.concat(texts, this.data.pageText("datePublished").stream()));
	}

	/** What has the exact time for machines. */
	Stream<OffsetDateTime> exact() {
		return read(content("time[datetime]"));
	}

	private Stream<String> content(String query) {
		return PageFacts.content(this.document, query);
	}

	private Stream<OffsetDateTime> read(Stream<String> texts) {
		return texts.flatMap((text) -> this.dates.read(text).stream());
	}

}
