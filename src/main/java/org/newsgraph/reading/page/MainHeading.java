package org.newsgraph.reading.page;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The heading that readers of a page see as its headline. What a page tells machines may
 * be another, made for search or shortened.
 */
final class MainHeading {

	private static final int FEWEST_WORDS = 3;

	private static final double ALIKE = 0.4;

	private static final String ELSEWHERE = "nav,footer,aside,[class~=(?i)(^|\\s)(sidebar|widget|related|comments?)(\\s|$)]";

	private MainHeading() {
	}

	/**
	 * Finds it.
	 * @param said what the page tells machines of its headline
	 * @param titles the same and its title, without the name of the site
	 */
	static Optional<String> of(Document document, Collection<String> said, Collection<String> titles) {
		List<String> headings = texts(document, "h1");
		Optional<String> alike = headings.stream()
			.filter((heading) -> likeness(heading, titles) >= ALIKE)
			.max(Comparator.comparingDouble((heading) -> likeness(heading, titles)));
		return alike.or(() -> partOfTitle(document))
			.or(() -> headings.stream().filter((heading) -> headings.size() == 1 && isLong(heading)).findFirst())
			.map((heading) -> alone(heading, said));
	}

	/** Without the name of the section before it. */
	private static String alone(String heading, Collection<String> said) {
		String bare = Words.bare(heading);
		return said.stream()
			.filter((title) -> isLong(title) && bare.endsWith(" " + Words.bare(title)))
			.findFirst()
			.orElse(heading);
	}

	/** "Our Gazette | A plan for peace", below which stands "A plan for peace". */
	private static Optional<String> partOfTitle(Document document) {
		String title = Words.bare(document.title());
		return texts(document, "h2,h3").stream()
			.filter(MainHeading::isLong)
			.filter((heading) -> title.endsWith(Words.bare(heading)) || title.startsWith(Words.bare(heading)))
			.max(Comparator.comparingInt(String::length));
	}

	private static boolean isLong(String heading) {
		return Words.count(heading) >= FEWEST_WORDS;
	}

	private static List<String> texts(Document document, String query) {
		return document.select(query)
			.stream()
			.filter((heading) -> heading.closest(ELSEWHERE) == null)
			.map(Element::text)
			.filter((text) -> !text.isBlank())
			.distinct()
			.toList();
	}

	/** The share, from 0 to 1, of the words of both that both have. */
	private static double likeness(String heading, Collection<String> titles) {
		return titles.stream().mapToDouble((title) -> likeness(words(heading), words(title))).max().orElse(0);
	}

	private static double likeness(Set<String> some, Set<String> others) {
		Set<String> both = new HashSet<>(some);
		both.retainAll(others);
		int all = some.size() + others.size() - both.size();
		return (all == 0) ? 0 : (double) both.size() / all;
	}

	private static Set<String> words(String text) {
		return new HashSet<>(List.of(Words.bare(text).split(" ")));
	}

}
