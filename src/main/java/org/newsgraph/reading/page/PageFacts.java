package org.newsgraph.reading.page;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What a page says of itself: JSON-LD, Open Graph, meta tags, microdata, then markup. */
final class PageFacts {

	private static final List<String> AUTHORS = List.of("meta[name=author]", "meta[property=author]",
			"meta[name=parsely-author]", "meta[name=sailthru.author]", "meta[name=dc.creator]", "meta[name=byl]",
			"meta[property=article:author]", "[itemprop=author] [itemprop=name]", "[itemprop=author]", "a[rel=author]",
			"address a", "a[href~=/(author|reporters|newsteam|writers)/[^/?#]]", "[class*=byline] a",
			"[class*=author-name]", "[class*=author_name]", "[class~=(?i)(^|[-_ ])author([-_ ]|$)] a",
			"[class*=byline]", "[class~=author]", "[class~=(?i)author$]");

	private static final String ELSEWHERE = "aside,nav,footer:not([class*=entry],[class*=post]),[class*=comment]:not(body,html,article,main),[id*=comment],[class*=related],[class*=caption],figure,[class*=recommend],[class*=reply]";

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

	/** Its own name is what a site fills in where it knows no author. */
	List<String> authors() {
		Set<String> houses = houses();
		return marked()
			.filter((names) -> names.stream().noneMatch((name) -> houses.stream().anyMatch(joined(name)::endsWith)))
			.findFirst()
			.or(() -> Optional.of(new ShortLines(this.document, PageDate.on(this.document)).authors())
				.filter((names) -> !names.isEmpty()))
			.or(() -> marked().findFirst())
			.orElse(List.of());
	}

	private Stream<List<String>> marked() {
		return Stream
			.of(Stream.of(this.data.persons("author")), AUTHORS.stream().map(this::firstTogether),
					Stream.of(this.data.pagePersons("author")))
			.flatMap((found) -> found)
			.map((found) -> found.stream().flatMap((name) -> Byline.marked(name).stream()).distinct().toList())
			.filter((names) -> !names.isEmpty());
	}

	private Set<String> houses() {
		return Stream
			.of(this.data.names("publisher").stream(), content("meta[property=og:site_name]"),
					content("meta[name=publisher]"))
			.flatMap((found) -> found)
			.map(PageFacts::joined)
			.filter((house) -> !house.isEmpty())
			.collect(Collectors.toSet());
	}

	private static String joined(String name) {
		return Words.bare(name).replace(" ", "");
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

	/**
	 * The address of the page as its head gives it, else as its article has it. Some
	 * sites give all their pages the address of their home page: that is the last to be
	 * taken, but before that of an article, which may be one of many on a home page.
	 */
	@Nullable URI canonicalUrl() {
		List<URI> ofPage = addresses(
				Stream.concat(this.document.select("link[rel=canonical]").stream().map((link) -> link.absUrl("href")),
						content("meta[property=og:url]")));
		List<URI> ofArticle = addresses(
				Stream.of("mainEntityOfPage", "url").flatMap((property) -> this.data.text(property).stream()));
		return ofPage.stream()
			.filter((address) -> !PublicAddress.isHome(address))
			.findFirst()
			.or(() -> Stream.concat(ofPage.stream(), ofArticle.stream()).findFirst())
			.orElse(null);
	}

	private static List<URI> addresses(Stream<String> texts) {
		return texts.flatMap((text) -> PublicAddress.find(text).stream()).toList();
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

	private Stream<String> content(String query) {
		return content(this.document, query);
	}

	/** What the elements of a query say. */
	static Stream<String> content(Document document, String query) {
		return content(document.select(query).stream());
	}

	/** What the elements of a query say, but for those within others. */
	static Stream<String> content(Document document, String query, String outside) {
		return content(document.select(query).stream().filter((element) -> element.closest(outside) == null));
	}

	private static Stream<String> content(Stream<Element> elements) {
		return elements.map(PageFacts::content).filter((text) -> !text.isBlank());
	}

	private static String content(Element element) {
		return Stream.of("content", "datetime")
			.map(element::attr)
			.filter((value) -> !value.isBlank())
			.findFirst()
			.orElseGet(() -> element.text().strip());
	}

}
