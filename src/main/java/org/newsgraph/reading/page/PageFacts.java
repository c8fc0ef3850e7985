package org.newsgraph.reading.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What a page says of itself: JSON-LD, Open Graph, meta tags, microdata, then markup. */
final class PageFacts {

	private static final List<String> DATES = List.of("meta[property=article:published_time]",
			"meta[property=og:article:published_time]", "meta[itemprop=datePublished]", "[itemprop=datePublished]",
			"meta[name=parsely-pub-date]", "meta[name=sailthru.date]", "meta[name=article.published]",
			"meta[name=publish-date]", "meta[name=publish_date]", "meta[name=publication_date]", "meta[name=pubdate]",
			"meta[name=DC.date.issued]", "meta[name=dc.date]", "meta[name=DC.date]", "meta[name=dcterms.created]",
			"meta[name=date]", "meta[property=og:published_time]", "time[pubdate]", "time[class*=publish]",
			"time[class*=entry-date]", "article time[datetime]", "time[datetime]", "meta[property=og:updated_time]",
			"[class*=publish] time", "abbr.published", "[class*=entry-date]", "[class*=post-date]",
			"[class*=published]", "[class*=dateline]", "[class*=pubdate]", "[class=date]", "time");

	private static final List<String> AUTHORS = List.of("meta[name=author]", "meta[property=author]",
			"meta[name=parsely-author]", "meta[name=sailthru.author]", "meta[name=dc.creator]", "meta[name=byl]",
			"meta[property=article:author]", "[itemprop=author] [itemprop=name]", "[itemprop=author]", "a[rel=author]",
			"[class*=byline] a", "[class*=author-name]", "[class*=byline]", "[class*=post-author] a",
			"[class~=author] a", "[class~=author]");

	private final Document document;

	private final JsonLd data;

	PageFacts(Document document, JsonLd data) {
		this.document = document;
		this.data = data;
	}

	/** Without the name of the site behind it. */
	@Nullable String headline() {
		String site = content("meta[property=og:site_name]").findFirst().orElse("");
		return Stream
			.of(this.data.text("headline").stream(), content("[itemprop=headline]"), soleHeading(),
					content("meta[property=og:title]"), content("meta[name=twitter:title]"), content("h1"),
					content("title"))
			.flatMap((found) -> found)
			.map((title) -> Headlines.withoutSite(Parser.unescapeEntities(title, false), site))
			.filter((title) -> !title.isBlank())
			.findFirst()
			.orElse(null);
	}

	/** A page with one main heading that its title repeats has it as its headline. */
	private Stream<String> soleHeading() {
		String title = Words.bare(this.document.title());
		return content("h1").filter((heading) -> Words.count(heading) > 2 && title.contains(Words.bare(heading)));
	}

	@Nullable Instant publishedAt() {
		return Stream
			.concat(Stream.of("datePublished", "dateCreated", "uploadDate")
				.flatMap((name) -> this.data.text(name).stream()), DATES.stream().flatMap(this::content))
			.map(PageDate::of)
			.flatMap(Optional::stream)
			.findFirst()
			.orElse(null);
	}

	List<String> authors() {
		List<String> named = this.data.names("author").stream().flatMap((name) -> Byline.names(name).stream()).toList();
		return !named.isEmpty() ? named
				: AUTHORS.stream()
					.map((query) -> content(query).flatMap((found) -> Byline.names(found).stream()).distinct().toList())
					.filter((names) -> !names.isEmpty())
					.findFirst()
					.orElse(List.of());
	}

	@Nullable URI canonicalUrl() {
		return Stream
			.of(this.document.select("link[rel=canonical]").stream().map((link) -> link.absUrl("href")),
					content("meta[property=og:url]"), this.data.text("mainEntityOfPage").stream(),
					this.data.text("url").stream())
			.flatMap((found) -> found)
			.map(PageFacts::address)
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
	}

	private static @Nullable URI address(String text) {
		try {
			URI address = new URI(text.strip());
			boolean web = "http".equalsIgnoreCase(address.getScheme()) || "https".equalsIgnoreCase(address.getScheme());
			return (web && address.getHost() != null) ? address : null;
		}
		catch (URISyntaxException ex) {
			return null;
		}
	}

	private Stream<String> content(String query) {
		return this.document.select(query).stream().map(PageFacts::content).filter((text) -> !text.isBlank());
	}

	private static String content(Element element) {
		return Stream.of("content", "datetime")
			.map(element::attr)
			.filter((value) -> !value.isBlank())
			.findFirst()
			.orElseGet(() -> element.text().strip());
	}

}
