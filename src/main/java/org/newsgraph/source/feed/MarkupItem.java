package org.newsgraph.source.feed;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Element;

/**
 * An item of RSS or RDF, or an entry of Atom.
 *
 * @param item what it says
 * @param feed what is said of all
 * @param address where the feed was found
 */
record MarkupItem(FeedElement item, FeedElement feed, String address) {

	private static final Pattern POSTER = Pattern.compile("^\\S+@\\S+\\s*\\((.+)\\)$");

	private static final String[] PUBLISHED = { "published", "pubdate", "issued", "dc:date", "dc:issued", "created",
			"dc:created", "updated", "modified", "dc:modified", "date" };

	ReadItem read() {
		List<String> own = authors(this.item);
		String language = language();
		return new ReadItem(id(), FeedText.line(title()), link(), published(), own.isEmpty() ? authors(this.feed) : own,
				content(), language);
	}

	private @Nullable String id() {
		String id = this.item.text("guid", "id");
		return (id != null) ? id : FeedText.blankToNull(this.item.element().attr("rdf:about"));
	}

	private @Nullable String title() {
		Element title = this.item.all("title", "dc:title").findFirst().orElse(null);
		String words = (title != null) ? FeedElement.words(title) : null;
		return (title != null && words != null
				&& (title.attr("mode").equals("base64") || title.attr("type").equals("application/octet-stream")))
						? FeedElement.decoded(words) : words;
	}

	private @Nullable Instant published() {
		return this.item.all(PUBLISHED)
			.map((part) -> FeedDates.parse(FeedElement.words(part)))
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
	}

	private @Nullable URI link() {
		return Stream
			.of(this.item.all("feedburner:origlink"), atomLinks("alternate|", true), this.item.all("link"),
					atomLinks("alternate|", false), permanent())
			.flatMap((links) -> links)
			.map(this::resolved)
			.filter(Objects::nonNull)
			.findFirst()
			.orElseGet(() -> FeedText.address("", id()));
	}

	private Stream<Element> atomLinks(String relations, boolean html) {
		return this.item.all("link")
			.filter((link) -> link.hasAttr("href") && link.attr("rel").matches(relations)
					&& (!html || link.attr("type").contains("html")));
	}

	private Stream<Element> permanent() {
		return this.item.all("guid").filter((guid) -> guid.attr("ispermalink").equals("true"));
	}

	private @Nullable URI resolved(Element link) {
		boolean other = link.hasAttr("href") && !link.attr("rel").matches("alternate|");
		return other ? null
				: FeedText.address(base(link), link.hasAttr("href") ? link.attr("href") : FeedElement.words(link));
	}

	/** The innermost address counts, each meant against the one around it. */
	private String base(Element of) {
		List<Element> outside = Stream.concat(Stream.of(of), of.parents().stream()).toList().reversed();
		String base = this.address;
		for (Element around : outside) {
			URI inner = around.hasAttr("xml:base") ? FeedText.address(base, around.attr("xml:base")) : null;
			base = (inner != null) ? inner.toString() : base;
		}
		return base;
	}

	private @Nullable String content() {
		return this.item
			.all("content:encoded", "encoded", "content", "xhtml:body", "body", "description", "summary",
					"dc:description")
			.map(FeedElement::html)
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
	}

	private @Nullable String language() {
		String said = this.item.text("dc:language", "language");
		Element around = this.item.element().closest("[xml:lang]");
		String marked = (around != null) ? FeedText.blankToNull(around.attr("xml:lang")) : null;
		String own = (said != null) ? said : marked;
		String language = (own != null) ? own : this.feed.text("language", "dc:language");
		return (language != null && language.matches("[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*"))
				? language.replace('_', '-').toLowerCase(Locale.ROOT) : null;
	}

	/** Who has no name, but an address for letters alone, is left out. */
	private static List<String> authors(FeedElement of) {
		return of.all("author", "dc:creator")
			.map((author) -> author.children()
				.stream()
				.filter((part) -> FeedNames.of(part).equals("name"))
				.map(FeedElement::words)
				.findFirst()
				.orElseGet(() -> FeedElement.words(author)))
			.map(FeedText::line)
			.filter(Objects::nonNull)
			.map((name) -> POSTER.matcher(name).replaceAll("$1"))
			.filter((name) -> !name.contains("@"))
			.distinct()
			.toList();
	}

}
