package org.newsgraph.source.feed;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/**
 * A feed or one of its items: what it says under which name. An element that somebody
 * forgot to close holds what comes after it; therefore it is looked into them all.
 *
 * @param element in the markup
 * @param said the elements that say something of it, by their names, at most 2,000
 */
record FeedElement(Element element, Map<String, List<Element>> said) {

	private static final int MOST_PARTS = 2_000;

	private static final Set<String> ITEMS = Set.of("item", "entry");

	/** What is said inside these is said of something else. */
	private static final Set<String> OTHERS = Set.of("source", "image", "textinput", "media:group", "media:content",
			"author", "contributor", "content", "summary", "content:encoded", "cloud", "subtitle", "rights",
			"copyright", "enclosure", "items");

	private static final Set<String> FIELDS = Set.of("title", "link", "description", "pubdate", "guid", "id",
			"published", "updated", "dc:date", "dc:creator", "category", "item", "entry", "summary", "content",
			"content:encoded", "author");

	static FeedElement of(Element element) {
		Map<String, List<Element>> said = new HashMap<>();
		Deque<Element> left = new ArrayDeque<>(element.children().reversed());
		for (int parts = 0; parts < MOST_PARTS && !left.isEmpty(); parts++) {
			Element next = left.pop();
			String name = FeedNames.of(next);
			if (!ITEMS.contains(name)) {
				said.computeIfAbsent(name, (key) -> new ArrayList<>()).add(next);
				if (!OTHERS.contains(name)) {
					next.children().reversed().forEach(left::push);
				}
			}
		}
		return new FeedElement(element, said);
	}

	static boolean isItem(Element element) {
		return ITEMS.contains(FeedNames.of(element));
	}

	/** All that is said under these names, in the order of the names. */
	Stream<Element> all(String... names) {
		return Stream.of(names).flatMap((name) -> this.said.getOrDefault(name, List.of()).stream());
	}

	/** The first words under one of these names. */
	@Nullable String text(String... names) {
		return all(names).map(FeedElement::words).filter(Objects::nonNull).findFirst().orElse(null);
	}

	/** The words of an element that may have been left open. */
	static @Nullable String words(Element part) {
		boolean open = part.children().stream().anyMatch((inside) -> FIELDS.contains(FeedNames.of(inside)));
		return FeedText.blankToNull((open ? part.wholeOwnText() : part.wholeText()).strip());
	}

	/** The HTML of an element, in whichever way it is wrapped. */
	static @Nullable String html(Element part) {
		String words = words(part);
		if (words != null && part.attr("mode").equals("base64")) {
			return decoded(words);
		}
		if (words != null && part.attr("type").matches("text|text/plain")) {
			return Entities.escape(words);
		}
		return part.childrenSize() > 0 ? FeedText.blankToNull(part.html()) : words;
	}

	static @Nullable String decoded(String words) {
		try {
			return FeedText.blankToNull(new String(Base64.getMimeDecoder().decode(words), StandardCharsets.UTF_8));
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

}
