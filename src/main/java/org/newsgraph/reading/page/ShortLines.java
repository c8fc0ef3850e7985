package org.newsgraph.reading.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * What a page tells its readers in short lines alone: "Posted on January 3, 2022", "12
 * May | By Jane Doe".
 */
final class ShortLines {

	private static final int LONGEST = 120;

	private static final Pattern DATED = Pattern.compile(
			"\\b(?:posted|published|updated|written|created|last (?:edited|modified|changed|updated))\\b[^\\d]{0,30}?(?=\\d|\\p{Lu}\\p{L}{2,8}\\.? \\d)",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern SIGNED = Pattern.compile("(?:^|[\\d|·•,–-]\\s{0,3})By\\s+(?=\\p{Lu})");

	private static final int NEXT = 8;

	private static final Pattern SENTENCE = Pattern.compile("[.!?…:]\\W*$");

	private final Document document;

	ShortLines(Document document) {
		this.document = document;
	}

	/** The date behind the words for it, in the first line that has them. */
	Optional<String> date() {
		return behind(DATED).findFirst();
	}

	/** The date in one of the next lines beneath the headline. */
	Optional<String> dateBeneath(String headline) {
		String words = Words.bare(headline);
		return this.document.select("h1,h2,h3")
			.stream()
			.filter((heading) -> !heading.text().isBlank() && (" " + words).endsWith(" " + Words.bare(heading.text())))
			.findFirst()
			.stream()
			.flatMap(this::linesBehind)
			.limit(NEXT)
			.filter((line) -> line.length() <= LONGEST && !SENTENCE.matcher(line).find())
			.filter((line) -> PageDate.of(line).isPresent())
			.findFirst();
	}

	private Stream<String> linesBehind(Element heading) {
		Elements all = this.document.getAllElements();
		return all.subList(all.indexOf(heading) + 1, all.size())
			.stream()
			.filter((element) -> !heading.equals(element.closest("h1,h2,h3")))
			.map(Element::ownText)
			.filter((line) -> !line.isBlank());
	}

	/** The persons behind "By", in the first line that has any. */
	List<String> authors() {
		return behind(SIGNED).map(Byline::names).filter((names) -> !names.isEmpty()).findFirst().orElse(List.of());
	}

	private Stream<String> behind(Pattern words) {
		return this.document.select("div,p,span,li,small,em,td,h2,h3,h4,h5,time,footer")
			.stream()
			.map(Element::ownText)
			.filter((line) -> !line.isEmpty() && line.length() <= LONGEST)
			.flatMap((line) -> words.matcher(line).results().limit(1).map((found) -> line.substring(found.end())));
	}

}
