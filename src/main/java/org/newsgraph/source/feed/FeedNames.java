package org.newsgraph.source.feed;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;

/** What the elements of feeds are called, whatever prefix they have and declare. */
final class FeedNames {

	private static final Set<String> CORE = Set.of("", "rss", "atom", "atom03", "atom10", "a10", "a", "rdf", "rss1");

	private static final Pattern CORE_ADDRESS = Pattern
		.compile("(?i)/atom|purl.org/rss/1.0/\\s*$|purl.org/net/rss|rdf-syntax-ns");

	private static final Map<String, String> OTHER_VOCABULARIES = Map.of("purl.org/dc/", "dc", "modules/content",
			"content", "modules/syndication", "sy", "search.yahoo.com/mrss", "media");

	private static final Set<String> USUAL = Set.of("dc", "dcterms", "content", "sy", "media", "itunes", "feedburner",
			"wfw", "slash", "georss", "geo", "cc", "taxo", "thr", "podcast", "googleplay");

	private FeedNames() {
	}

	/** With the usual prefix for the names of other vocabularies. */
	static String of(Element element) {
		String full = element.tagName().toLowerCase(Locale.ROOT);
		int colon = full.lastIndexOf(':');
		String prefix = (colon < 0) ? "" : full.substring(0, colon);
		String local = full.substring(colon + 1);
		String vocabulary = vocabulary(element.tag().namespace(), prefix);
		return vocabulary.isEmpty() ? local : vocabulary + ":" + local;
	}

	/** An undeclared prefix seems to be of the vocabulary around it; it rarely is. */
	private static String vocabulary(String namespace, String prefix) {
		String known = OTHER_VOCABULARIES.entrySet()
			.stream()
			.filter((vocabulary) -> namespace.contains(vocabulary.getKey()))
			.map(Map.Entry::getValue)
			.findFirst()
			.orElse(prefix);
		boolean core = CORE.contains(known) || CORE_ADDRESS.matcher(namespace).find() && !USUAL.contains(known);
		return core ? "" : known;
	}

}
