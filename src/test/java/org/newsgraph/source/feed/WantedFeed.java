package org.newsgraph.source.feed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.helpers.DefaultHandler;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * A feed of others and what is to be found in it, item by item: as they say themselves,
 * or as a strict parser finds where they do not.
 *
 * @param wellFormed whether a strict parser takes it
 */
record WantedFeed(Path file, byte[] bytes, boolean wellFormed, List<Wanted> items) {

	private static final ObjectMapper JSON = new ObjectMapper();

	/** {@code null}: nothing is wanted of that. */
	record Wanted(@Nullable String title, @Nullable String link, @Nullable Instant date) {
	}

	/**
	 * The feed of a file; {@code null} if it is none, or nobody can say what is in it.
	 */
	static @Nullable WantedFeed of(Path file) {
		try {
			byte[] bytes = Files.readAllBytes(file);
			Document strict = strict(bytes);
			Path expected = Path.of(file.toString().replaceAll("\\.xml$", ".json"));
			List<Wanted> items = Files.exists(expected) ? said(JSON.readTree(Files.readString(expected)))
					: found(strict);
			return (items != null) ? new WantedFeed(file, bytes, strict != null, items) : null;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<Wanted> said(JsonNode feed) {
		return Stream.of("items", "entries").flatMap((name) -> feed.path(name).valueStream()).map((item) -> {
			String date = Stream.of("publishedParsed", "pubDateParsed", "updatedParsed")
				.map((name) -> item.path(name).asString(null))
				.filter(Objects::nonNull)
				.findFirst()
				.orElse(null);
			return new Wanted(item.path("title").asString(null), link(item),
					(date != null) ? OffsetDateTime.parse(date).toInstant() : null);
		}).toList();
	}

	private static @Nullable String link(JsonNode item) {
		if (item.has("link")) {
			return item.get("link").asString();
		}
		return item.path("links")
			.valueStream()
			.filter((link) -> link.isString() || link.path("rel").asString("alternate").matches("alternate|"))
			.map((link) -> link.isString() ? link.asString() : link.path("href").asString(null))
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
	}

	private static @Nullable List<Wanted> found(@Nullable Document strict) {
		if (strict == null
				|| !Set.of("rss", "feed", "rdf:RDF", "RDF").contains(strict.getDocumentElement().getNodeName())) {
			return null;
		}
		List<Wanted> items = new ArrayList<>();
		elements(strict.getDocumentElement(), "*")
			.filter((element) -> element.getNodeName().matches("item|entry|atom:entry"))
			.forEach((item) -> items.add(found(item)));
		return items;
	}

	private static Wanted found(Element item) {
		String date = first(item, "pubDate", "published", "issued", "created", "date", "updated", "modified");
		return new Wanted(first(item, "title"), address(item), FeedDates.parse(date));
	}

	/** Nothing is wanted where two are given. */
	private static @Nullable String address(Element item) {
		if (first(item, "origLink") != null) {
			return null;
		}
		return elements(item, "link").filter((link) -> link.getParentNode() == item)
			.filter((link) -> link.getAttribute("rel").matches("alternate|"))
			.map((link) -> based(link, link.hasAttribute("href") ? link.getAttribute("href") : link.getTextContent()))
			.findFirst()
			.orElse(null);
	}

	private static String based(Node link, String written) {
		String address = written.strip();
		for (Node node = link; node instanceof Element element; node = node.getParentNode()) {
			String base = element.getAttribute("xml:base");
			address = base.isEmpty() ? address : URI.create(base).resolve(address).toString();
		}
		return address;
	}

	private static @Nullable String first(Element item, String... names) {
		return Stream.of(names)
			.flatMap((name) -> elements(item, name))
			.filter((part) -> part.getParentNode() == item)
			.map((part) -> part.getTextContent().strip())
			.filter((text) -> !text.isEmpty())
			.findFirst()
			.orElse(null);
	}

	private static Stream<Element> elements(Element in, String name) {
		var nodes = in.getElementsByTagNameNS("*", name);
		return IntStream.range(0, nodes.getLength()).mapToObj((index) -> (Element) nodes.item(index));
	}

	private static @Nullable Document strict(byte[] bytes) {
		try {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
			factory.setNamespaceAware(true);
			DocumentBuilder builder = factory.newDocumentBuilder();
			builder.setErrorHandler(new DefaultHandler());
			builder.setEntityResolver((name, address) -> new InputSource(new StringReader("")));
			return builder.parse(new ByteArrayInputStream(bytes));
		}
		catch (Exception ex) {
			return null;
		}
	}

	URI address() {
		return URI.create("http://gazette.example/feeds/" + this.file.getFileName().toString().replace(' ', '-'));
	}

}
