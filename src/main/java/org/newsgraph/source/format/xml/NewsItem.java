package org.newsgraph.source.format.xml;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.newsgraph.graphql.WebAddress;
import org.newsgraph.ingest.Submission;
import org.newsgraph.source.door.UnusableException;
import org.newsgraph.source.format.text.Clearance;
import org.newsgraph.source.format.text.Count;
import org.newsgraph.source.format.text.Moments;
import org.newsgraph.source.format.text.Names;
import org.newsgraph.source.format.text.Paragraphs;
import org.w3c.dom.Element;

/** One item of NewsML-G2. */
final class NewsItem {

	private final Element item;

	NewsItem(Element item) {
		this.item = item;
	}

	boolean isPictureOrSound() {
		return Clearance.isPictureOrSound(type());
	}

	private @Nullable String type() {
		return Elements.findCode(this.item, "itemMeta", "itemClass").orElse(null);
	}

	/**
	 * The article that it carries.
	 * @throws UnusableException if it may not be used or carries no text
	 */
	Submission article() {
		Clearance.check(Elements.findCode(this.item, "itemMeta", "pubStatus").orElse(null), type(),
				Elements.findText(this.item, "itemMeta", "embargoed").orElse(null));
		return new Submission(url(), headline(), text(), null, moment("versionCreated", "firstCreated"),
				moment("versionCreated"), provider(), authors(), language(), this.item.getAttribute("guid"),
				Count.find(this.item.getAttribute("version")).orElse(null));
	}

	private @Nullable URI url() {
		Stream<String> links = Elements.find(this.item, "itemMeta")
			.stream()
			.flatMap((meta) -> Elements.children(meta, "link"))
			.filter((link) -> link.getAttribute("rel").endsWith(":permalink"))
			.map((link) -> link.getAttribute("href"));
		return Stream.concat(links, Stream.of(this.item.getAttribute("guid")))
			.map(WebAddress::find)
			.flatMap(Optional::stream)
			.findFirst()
			.orElse(null);
	}

	private @Nullable String headline() {
		return Elements.findText(this.item, "contentMeta", "headline")
			.or(() -> Elements.all(this.item, "hl1")
				.stream()
				.findFirst()
				.map((headline) -> headline.getTextContent().replaceAll("\\s+", " ").strip()))
			.or(() -> Elements.findText(this.item, "itemMeta", "title"))
			.orElse(null);
	}

	private @Nullable Instant moment(String... names) {
		return Stream.of(names)
			.flatMap((name) -> Elements.findText(this.item, "itemMeta", name).stream())
			.flatMap((text) -> Moments.find(text).stream())
			.findFirst()
			.orElse(null);
	}

	private @Nullable String provider() {
		return Elements.findText(this.item, "itemMeta", "provider", "name")
			.or(() -> Elements.findCode(this.item, "itemMeta", "provider"))
			.map((name) -> name.substring(name.lastIndexOf(':') + 1))
			.orElse(null);
	}

	private List<String> authors() {
		List<String> creators = Elements.find(this.item, "contentMeta")
			.stream()
			.flatMap((meta) -> Elements.children(meta, "creator"))
			.flatMap((creator) -> Elements.findText(creator, "name").stream())
			.toList();
		return !creators.isEmpty() ? creators
				: Elements.findText(this.item, "contentMeta", "by").map(Names::in).orElse(List.of());
	}

	private @Nullable String language() {
		return Elements.find(this.item, "contentMeta", "language")
			.map((language) -> language.getAttribute("tag"))
			.filter((tag) -> !tag.isBlank())
			.orElse(null);
	}

	private String text() {
		List<Element> sets = Elements.children(this.item, "contentSet").toList();
		return Stream
			.concat(sets.stream().flatMap((set) -> Elements.children(set, "inlineXML")).map(NewsItem::markedUp),
					sets.stream().flatMap((set) -> Elements.children(set, "inlineData")).map(NewsItem::plain))
			.filter((text) -> !text.isBlank())
			.findFirst()
			.orElseThrow(
					() -> new UnusableException("It carries no text itself: it has neither inlineXML nor inlineData."));
	}

	/** Of NITF the content of the body, of XHTML the body. */
	private static String markedUp(Element inline) {
		return Stream.of("body.content", "body")
			.flatMap((name) -> Elements.all(inline, name).stream())
			.findFirst()
			.map(Paragraphs::of)
			.orElseGet(() -> Paragraphs.of(inline));
	}

	private static String plain(Element inline) {
		String text = inline.getTextContent().strip();
		String decoded = inline.getAttribute("encoding").endsWith("base64") ? decoded(text) : text;
		return inline.getAttribute("contenttype").contains("html") ? Paragraphs.ofHtml(decoded) : decoded;
	}

	private static String decoded(String text) {
		try {
			return new String(Base64.getMimeDecoder().decode(text), StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException ex) {
			throw new UnusableException("Its inlineData is no base64.");
		}
	}

}
