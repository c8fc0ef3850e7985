package org.newsgraph.reading.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.newsgraph.reading.WordTable;

/**
 * The main text of a page: the part that its markup names as such, or the part where
 * paragraphs stand densest, without what is there for other ends.
 */
final class MainText {

	private static final int ENOUGH = 250;

	private static final Map<String, List<String>> QUERIES = WordTable.rows(MainText.class, "page-parts.tsv", 2)
		.stream()
		.collect(Collectors.groupingBy((row) -> row.get(0),
				Collectors.mapping((row) -> row.get(1), Collectors.toList())));

	private static final String NEVER = String.join(",", QUERIES.getOrDefault("never", List.of()));

	private static final String ASIDE = String.join(",", QUERIES.getOrDefault("aside", List.of()));

	/** Such an element bears the names of its article's subjects, too. */
	private static final String ARTICLE = "article.post,article.hentry,article[itemtype],div.hentry,div.type-post";

	private static final String NEGATION = "(?i)(?:^|\\s)(?:no|not|non|has|with|without|hide)[-_][^\\s]++";

	private static final List<String> MAIN = QUERIES.getOrDefault("main", List.of());

	private MainText() {
	}

	/**
	 * The blocks of the main text, in order; empty if the page has no text.
	 * @param told the text as the page tells machines, which is taken where the page is
	 * to be filled by its scripts and shows less than half of it; may be empty
	 */
	static List<Block> of(Document document, String told) {
		Element part = Jsoup.parseBodyFragment(told).body();
		List<Block> blocks = part.childrenSize() == 0 ? PlainBlocks.of(part.wholeText()) : BlockReader.read(part);
		return longer(shown(document), blocks);
	}

	private static List<Block> shown(Document document) {
		Element body = document.body();
		body.select("noscript:has(p ~ p)").unwrap();
		body.select(NEVER).remove();
		Element whole = body.clone();
		removeNegations(body);
		removeAside(body);
		List<Block> found = named(body);
		if (!found.isEmpty()) {
			return found;
		}
		List<Block> dense = BlockReader.read(Density.densest(body));
		if (length(dense) >= ENOUGH) {
			return dense;
		}
		List<Block> rest = longer(dense, BlockReader.read(body));
		return (prose(rest) >= ENOUGH) ? rest : longer(rest, BlockReader.read(whole));
	}

	/** "no-share" names what a part has or lacks, not what it is. */
	private static void removeNegations(Element body) {
		for (Element part : body.select("[class~=" + NEGATION + "]")) {
			part.attr("class", part.className().replaceAll(NEGATION, " "));
		}
	}

	private static List<Block> longer(List<Block> dense, List<Block> whole) {
		return (length(dense) * 2 >= length(whole)) ? dense : whole;
	}

	private static void removeAside(Element body) {
		int all = body.text().length();
		for (Element aside : body.select(ASIDE)) {
			boolean holdsArticle = aside.text().length() * 2 > all || aside.is(ARTICLE)
					|| !aside.select("h1 ~ p ~ p ~ p").isEmpty();
			if (!holdsArticle && !aside.nameIs("body")) {
				aside.remove();
			}
		}
	}

	private static List<Block> named(Element body) {
		for (String query : MAIN) {
			Elements parts = body.select(query);
			List<Block> blocks = new ArrayList<>();
			for (Element part : parts) {
				if (part.parents().stream().noneMatch(parts::contains)) {
					blocks.addAll(BlockReader.read(part));
				}
			}
			if (prose(blocks) >= ENOUGH) {
				return blocks;
			}
		}
		return List.of();
	}

	private static int length(List<Block> blocks) {
		return blocks.stream().mapToInt((block) -> block.text().length()).sum();
	}

	private static int prose(List<Block> blocks) {
		return blocks.stream()
			.filter((block) -> block.form() != Block.Form.HEADING && Words.count(block.text()) >= 8)
			.mapToInt((block) -> block.text().length())
			.sum();
	}

}
