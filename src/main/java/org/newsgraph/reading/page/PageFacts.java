package org.newsgraph.reading.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.OffsetDateTime;
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
			"[class*=published]", "[class*=dateline]", "[class*=pubdate]", "[class=date]", "[class*=date-header]",
			"time", "[class~=(?i)(^|[-_ ])(date|time)([-_ ]|$)]:not(:has(*))");

	private static final List<String> AUTHORS = List.of("meta[name=author]", "meta[property=author]",
			"meta[name=parsely-author]", "meta[name=sailthru.author]", "meta[name=dc.creator]", "meta[name=byl]",
			"meta[property=article:author]", "[itemprop=author] [itemprop=name]", "[itemprop=author]", "a[rel=author]",
			"address a", "a[href*=/author/],a[href*=/reporters/],a[href*=/newsteam/],a[href*=/writers/]",
			"[class*=byline] a", "[class*=author-name]", "[class*=author_name]",
			"[class~=(?i)(^|[-_ ])author([-_ ]|$)] a", "[class*=byline]", "[class~=author]", "[class~=(?i)author$]");

	private static final String ELSEWHERE = "aside,footer:not([class*=entry],[class*=post]),[class*=comment]:not(body,html,article,main),[id*=comment],[class*=related],[class*=caption],figure,[class*=recommend],[class*=reply]";

	private static final int LONGEST_NAME = 200;

	private final Document document;

	private final JsonLd data;

	PageFacts(Document document, JsonLd data) {
		this.document = document;
		this.data = data;
	}

	/** As readers see it, or as the page calls itself, without the name of the site. */
	@Nullable String headline() {
		String site = content("meta[property=og:site_name]").findFirst().orElse("");
		List<String> said = Stream
			.of(this.data.text("headline").stream(), content("meta[property=og:title]"),
					content("meta[name=twitter:title]"), content("[itemprop=headline]"))
			.flatMap((found) -> found)
			.map((title) -> Parser.unescapeEntities(title, false))
			.filter((title) -> !title.equals(site))
			.toList();
		List<String> titles = Stream.concat(said.stream(), content("title"))
			.map((title) -> Headlines.withoutSite(title, site))
			.filter((title) -> !title.isBlank())
			.toList();
		return MainHeading.of(this.document, said, titles)
			.or(() -> titles.stream().findFirst())
			.or(() -> content("h1").findFirst())
			.orElse(null);
	}

	/** As the page writes it, in its own time zone. */
	@Nullable OffsetDateTime publishedAt() {
		return Stream
			.of(Stream.of("datePublished", "dateCreated", "uploadDate")
				.flatMap((name) -> this.data.text(name).stream()), DATES.stream().flatMap(this::content),
					this.data.pageText("datePublished").stream())
			.flatMap((found) -> found)
			.map(PageDate::of)
			.flatMap(Optional::stream)
			.findFirst()
			.or(() -> new ShortLines(this.document).date().flatMap(PageDate::of))
			.or(() -> Optional.ofNullable(headline())
				.flatMap((headline) -> new ShortLines(this.document).dateBeneath(headline))
				.flatMap(PageDate::of))
			.map(this::atHome)
			.orElse(null);
	}

	/** The same moment, in the time zone of the page if it tells. */
	private OffsetDateTime atHome(OffsetDateTime moment) {
		return (moment.getOffset().getTotalSeconds() != 0) ? moment
				: content("time[datetime]").map(PageDate::of)
					.flatMap(Optional::stream)
					.filter((other) -> other.isEqual(moment) && other.getOffset().getTotalSeconds() != 0)
					.findFirst()
					.orElse(moment);
	}

	List<String> authors() {
		return Stream.concat(Stream.of(this.data.names("author")), AUTHORS.stream().map(this::firstTogether))
			.map((found) -> found.stream().flatMap((name) -> Byline.marked(name).stream()).distinct().toList())
			.filter((names) -> !names.isEmpty())
			.findFirst()
			.orElseGet(() -> new ShortLines(this.document).authors());
	}

	/** The first that is found, with those beside it. */
	private List<String> firstTogether(String query) {
		List<Element> found = this.document.select(query)
			.stream()
			.filter((element) -> element.closest(ELSEWHERE) == null && !content(element).isBlank())
			.toList();
		return found.stream()
			.filter((element) -> element.parent() == found.getFirst().parent())
			.map(PageFacts::content)
			.toList();
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

	/** The house that published it, or else the site on which it stands. */
	@Nullable String publisher() {
		return Stream
			.of(this.data.names("publisher").stream(), content("[itemprop=publisher] [itemprop=name]"),
					content("meta[property=og:site_name]"), content("meta[name=publisher]"))
			.flatMap((found) -> found)
			.map((name) -> Parser.unescapeEntities(name, false).strip())
			.filter((name) -> !name.isEmpty() && name.length() <= LONGEST_NAME)
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
