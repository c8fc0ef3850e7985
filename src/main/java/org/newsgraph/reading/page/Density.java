package org.newsgraph.reading.page;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Element;

/** Finds the part of a page where paragraphs stand densest. */
final class Density {

	private static final int SHORTEST = 25;

	private static final int FULL = 300;

	private Density() {
	}

	/**
	 * The element whose own paragraphs weigh most, the first of equals; the body if there
	 * are none.
	 */
	static Element densest(Element body) {
		Map<Element, Double> weights = new LinkedHashMap<>();
		for (Element paragraph : body.select("p,pre,blockquote,td,li,div:not(:has(p,div,td,ul,ol,pre))")) {
			String text = paragraph.text();
			if (text.length() >= SHORTEST) {
				double weight = weight(text) * (1 - linkShare(paragraph, text.length()));
				add(weights, paragraph.parent(), weight);
				add(weights, (paragraph.parent() != null) ? paragraph.parent().parent() : null, weight / 2);
			}
		}
		return weights.entrySet()
			.stream()
			.max(Comparator.comparingDouble(Map.Entry::getValue))
			.map(Map.Entry::getKey)
			.orElse(body);
	}

	private static void add(Map<Element, Double> weights, @Nullable Element element, double weight) {
		if (element != null) {
			weights.merge(element, weight, Double::sum);
		}
	}

	private static double weight(String text) {
		long commas = text.chars().filter((unit) -> unit == ',' || unit == '，').count();
		return 1 + commas + 3.0 * Math.min(text.length(), FULL) / FULL;
	}

	/** The share, from 0 to 1, of an element's characters that are links. */
	static double linkShare(Element element, int length) {
		int linked = element.select("a").stream().mapToInt((link) -> link.text().length()).sum();
		return (length == 0) ? 0 : Math.min(1, (double) linked / length);
	}

}
