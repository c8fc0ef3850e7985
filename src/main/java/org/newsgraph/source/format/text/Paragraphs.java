package org.newsgraph.source.format.text;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Element;
import org.w3c.dom.Node;

/** The text of marked-up content as paragraphs with an empty line between them. */
public final class Paragraphs {

	private static final Set<String> BLOCKS = Set.of("p", "div", "section", "article", "h1", "h2", "h3", "h4", "h5",
			"h6", "hl1", "hl2", "li", "pre", "blockquote", "bq", "block", "ul", "ol", "dl", "dt", "dd", "figure", "br",
			"body");

	private static final Set<String> UNREAD = Set.of("script", "style", "head", "figcaption", "media", "table");

	private Paragraphs() {
	}

	/**
	 * Of what may be HTML or plain text, where nothing says which: the ends of lines part
	 * paragraphs unless markup does.
	 */
	public static String ofEither(String written) {
		return findPlain(written).orElseGet(() -> ofHtml(written));
	}

	/** The text without its few marks, with its lines, if no markup parts paragraphs. */
	public static Optional<String> findPlain(String written) {
		Element body = Jsoup.parseBodyFragment(written).body();
		boolean parted = body.children()
			.stream()
			.flatMap(Element::stream)
			.anyMatch((part) -> part.isBlock() || part.nameIs("br"));
		return parted ? Optional.empty() : Optional.of(body.wholeText().strip());
	}

	/** Of a piece of HTML. */
	public static String ofHtml(String html) {
		return of(new W3CDom().namespaceAware(false).fromJsoup(Jsoup.parseBodyFragment(html)));
	}

	/** Of an element and all in it; not deeper than the parser lets it be. */
	public static String of(Node node) {
		StringBuilder text = new StringBuilder();
		collect(node, text);
		return text.toString()
			.replaceAll("[ \\t\\u00A0]+", " ")
			.replaceAll(" ?\\n ?", "\n")
			.replaceAll("\\n+", "\n\n")
			.strip();
	}

	private static void collect(Node node, StringBuilder text) {
		if (node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE) {
			text.append(String.valueOf(node.getNodeValue()).replaceAll("\\s+", " "));
		}
		String name = name(node);
		if (UNREAD.contains(name)) {
			return;
		}
		String edge = BLOCKS.contains(name) ? "\n" : "";
		text.append(edge);
		for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
			collect(child, text);
		}
		text.append(edge);
	}

	private static String name(Node node) {
		String name = String.valueOf(node.getNodeName()).toLowerCase(Locale.ROOT);
		return name.substring(name.indexOf(':') + 1);
	}

}
