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
			"\\b(?:posted|published|updated|written|created|veröffentlicht|erstellt|publié|publicado|pubblicato|gepubliceerd|last (?:edited|modified|changed|updated))\\b[^\\d]{0,30}?(?=\\d|\\p{Lu}\\p{L}{2,8}\\.? \\d)",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

	private static final Pattern SIGNED = Pattern.compile("(?:^|[\\d|·•,–-]\\s{0,3})By\\s+(?=\\p{Lu})");

	/** "Written by:", behind which the name stands in an element of its own. */
	private static final Pattern SIGNING = Pattern.compile(
			"(?:^|[|·•]\\s{0,3})(?:(?:written|posted|story|words|text|reporting) )?by\\b:?\\s*+",
			Pattern.CASE_INSENSITIVE);

	private static final int MOST_SIGNED = 20;

	private static final Pattern WORD = Pattern.compile("\\p{L}+");

	private static final int FEW_WORDS = 5;

	/** Words for a later day than that of the publication. */
	private static final Pattern CHANGED = Pattern.compile(
			"\\b(?:updated?|edited|modified|changed|aktualisiert|actualizado|atualizado|aggiornato|mis à jour)\\b",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

	private static final int NEXT = 8;

	private static final Pattern SENTENCE = Pattern.compile("[.!?…:]\\W*$");

	private final Document document;

	private final PageDate dates;

	ShortLines(Document document, PageDate dates) {
		this.document = document;
		this.dates = dates;
	}

	/** The date behind the words for it, in the first line that has them. */
	Optional<String> date() {
		return behind(DATED).findFirst();
	}

	/**
	 * The line with little but a date among the next beneath the headline, if it is not
	 * the date of a change.
	 */
	Optional<String> dateBeneath(String headline) {
		return datedBeneath(headline).filter((line) -> !CHANGED.matcher(around(line)).find())
			.map(Element::ownText)
			.filter((line) -> WORD.matcher(line).results().count() <= FEW_WORDS)
			.findFirst();
	}

	/** The first line that has a date among the next beneath the headline. */
	Optional<String> lineBeneath(String headline) {
		return datedBeneath(headline).map(Element::ownText).findFirst();
	}

	private Stream<Element> datedBeneath(String headline) {
		String words = Words.bare(headline);
		return this.document.select("h1,h2,h3")
			.stream()
			.filter((heading) -> !heading.text().isBlank() && (" " + words).endsWith(" " + Words.bare(heading.text())))
			.findFirst()
			.stream()
			.flatMap(this::linesBehind)
			.limit(NEXT)
			.filter((line) -> isShort(line.ownText()) && !SENTENCE.matcher(line.ownText()).find())
			.filter((line) -> this.dates.read(line.ownText()).isPresent());
	}

	private Stream<Element> linesBehind(Element heading) {
		Elements all = this.document.getAllElements();
		return all.subList(all.indexOf(heading) + 1, all.size())
			.stream()
			.filter((element) -> !element.ownText().isBlank())
			.filter((element) -> !heading.equals(element.closest("h1,h2,h3")));
	}

	/** A line with what stands beside it, if that is short, too. */
	private static String around(Element line) {
		String wider = (line.parent() != null) ? line.parent().text() : "";
		return isShort(wider) ? wider : line.ownText();
	}

	private static boolean isShort(String line) {
		return line.length() <= LONGEST;
	}

	/** The persons behind "By", in the first line that has any. */
	List<String> authors() {
		return Stream.concat(behind(SIGNED), apart())
			.map(Byline::names)
			.filter((names) -> !names.isEmpty())
			.findFirst()
			.orElse(List.of());
	}

	/** What stands behind "By" in elements of its own. */
	private Stream<String> apart() {
		return this.document.select("div,p,span,li,small,em,i,b,strong,td")
			.stream()
			.filter((element) -> isShort(element.ownText()) && SIGNING.matcher(element.ownText()).find())
			.limit(MOST_SIGNED)
			.map((element) -> (element.childrenSize() == 0 && element.parent() != null) ? element.parent() : element)
			.map(Element::text)
			.flatMap((line) -> SIGNING.matcher(line).results().limit(1).map((found) -> line.substring(found.end())))
			.map((line) -> line.substring(0, Math.min(line.length(), LONGEST)));
	}

	private Stream<String> behind(Pattern words) {
		return this.document.select("div,p,span,li,small,em,td,h2,h3,h4,h5,time,footer")
			.stream()
			.map(Element::ownText)
			.filter((line) -> !line.isEmpty() && isShort(line))
			.flatMap((line) -> words.matcher(line).results().limit(1).map((found) -> line.substring(found.end())));
	}

}
