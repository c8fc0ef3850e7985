package org.newsgraph.reading.page;

import java.net.URI;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.newsgraph.reading.Manuscript;
import org.newsgraph.reading.ReadingWarning;
import org.newsgraph.reading.ReadingWarning.Code;

import static org.assertj.core.api.Assertions.assertThat;

/** What is left of texts and pages as readers copy them; all news here is invented. */
class CleanerTests {

	private static final Instant RECEIVED = Instant.parse("2023-03-01T12:00:00Z");

	private static final String ONE = "The Foreign Ministry of Ruritania said on Tuesday that it backs the harbour treaty proposed by Graustark, and that it will send a delegation to the talks in Strelsau.";

	private static final String TWO = "\"Nobody gains from closed harbours,\" said the minister, Rudolf Elphberg, after a meeting with envoys from both countries.";

	private static final String THREE = "The treaty does not say who pays for the lighthouses, which both countries have claimed since 1911.";

	private static final String HEADLINE = "Ruritania backs harbour treaty proposed by Graustark";

	private final Cleaner cleaner = new Cleaner();

	@Test
	void aPageAsAReaderCopiesItIsFreedOfEverythingAroundTheArticle() {
		CleanPage page = cleanText(paragraphs("World", HEADLINE, "By Anna Tarlenheim", "2 min read", "Share",
				"Listen to this article", ONE, "Advertisement", TWO, "Read more: Five things about lighthouses", THREE,
				"Bank of Graustark raises its rate for the third time", "Article image", "Avatar",
				"The Strelsau Gazette news desk", "We are the news team of the Strelsau Gazette. Write to us.",
				"Read more", "News Feed",
				"The mayor of Zenda said on Monday that the bridge will stay closed until the spring.", "Show More"));
		assertThat(page.headline()).isEqualTo(HEADLINE);
		assertThat(page.text()).isEqualTo(paragraphs(ONE, TWO, THREE));
		assertThat(page.authors()).containsExactly("Anna Tarlenheim");
	}

	@Test
	void theHeadlineGivenIsNotRepeatedInTheBody() {
		CleanPage page = this.cleaner.clean(manuscript(paragraphs(HEADLINE, ONE, TWO), null, HEADLINE, null, null));
		assertThat(page.headline()).isEqualTo(HEADLINE);
		assertThat(page.text()).isEqualTo(paragraphs(ONE, TWO));
	}

	@Test
	void aTextOfSentencesOnlyHasNoHeadlineAndSaysSo() {
		CleanPage page = cleanText(paragraphs(ONE, TWO));
		assertThat(page.headline()).isNull();
		assertThat(codes(page)).contains(Code.NO_HEADLINE, Code.NO_PUBLICATION_DATE);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "What the treaty says", "Is it over? Not yet, says Hentzau.", "- ships of both flags may enter",
					"1. Harbours stay open", "Why?", "February 24", "Analysis", "He refused." })
	void aLineBetweenSentencesThatMayBelongToTheArticleStays(String line) {
		assertThat(cleanText(paragraphs(HEADLINE, ONE, line, THREE)).text()).isEqualTo(paragraphs(ONE, line, THREE));
	}

	@Test
	void aLastParagraphWithoutAFullStopStays() {
		String last = "The delegation from Ruritania will meet the envoys of Graustark again on Friday";
		assertThat(cleanText(paragraphs(HEADLINE, ONE, TWO, last)).text()).endsWith(last);
	}

	@Test
	void aQuotationWithoutAStopAboveTheFirstSentenceStays() {
		String quoted = "- The harbour treaty with Graustark is a treaty that all of Ruritania needs - said the minister";
		assertThat(cleanText(paragraphs("World", quoted, "See the video of the opera season", ONE, TWO)).text())
			.isEqualTo(paragraphs(quoted, ONE, TWO));
	}

	@Test
	void aBoxOfOtherStoriesInTheMiddleDoesNotEndTheArticle() {
		CleanPage page = cleanText(paragraphs(HEADLINE, ONE, TWO, "Related stories",
				"Zenda closes its only bridge for repairs", "Opera season opens without a tenor", THREE, ONE, TWO));
		assertThat(page.text()).isEqualTo(paragraphs(ONE, TWO, THREE, ONE, TWO));
	}

	@Test
	void linesWrappedAtAColumnBecomeParagraphs() {
		assertThat(cleanText(wrapped(ONE) + "\n\n" + wrapped(TWO)).text()).isEqualTo(paragraphs(ONE, TWO));
	}

	@Test
	void everyLineOfATextWithoutEmptyLinesIsAParagraph() {
		assertThat(cleanText(String.join("\n", ONE, TWO, THREE)).text()).isEqualTo(paragraphs(ONE, TWO, THREE));
	}

	@Test
	void aPoemKeepsItsLines() {
		String poem = "The harbour lamps are burning low,\nthe tide is at the door,\nand those who sailed a year ago\nwill sail with us no more.";
		assertThat(cleanText(poem).text()).isEqualTo(poem);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			STRELSAU, Feb. 24 (Courier) - |STRELSAU, Feb. 24 (Courier)
			STRELSAU, Ruritania — |STRELSAU, Ruritania
			Strelsau (Courier) – |Strelsau (Courier)
			""")
	void aDatelineIsAParagraphOfItsOwn(String dateline, String kept) {
		assertThat(cleanText(paragraphs(HEADLINE, dateline.strip() + " " + ONE, TWO)).text())
			.isEqualTo(paragraphs(kept, ONE, TWO));
	}

	@ParameterizedTest
	@CsvSource({ "2023-02-24T00:00:00Z, 2023-02-24T10:15:00Z, 2023-02-24T10:15:00Z",
			"2023-02-24T00:00:00Z, 2023-02-24T23:30:00-05:00, 2023-02-25T04:30:00Z",
			"2023-02-25T00:00:00Z, 2023-02-24T23:30:00-05:00, 2023-02-25T04:30:00Z",
			"2023-02-25T00:00:00Z, 2023-02-24T20:00:00Z, 2023-02-24T20:00:00Z",
			"2023-02-24T00:00:00Z, 2023-02-22T10:15:00Z, 2023-02-24T00:00:00Z",
			"2023-02-24T00:00:00Z, 2023-02-26T10:15:00Z, 2023-02-24T00:00:00Z",
			"2023-02-24T08:00:00Z, 2023-02-24T10:15:00Z, 2023-02-24T08:00:00Z",
			"2023-02-24T00:00:00Z, 2023-02-25, 2023-02-24T00:00:00Z" })
	void aDayThatIsGivenDoesNotReplaceTheExactTimeOfThePage(Instant given, String onPage, Instant published) {
		String html = "<meta property='article:published_time' content='" + onPage + "'><article><h1>" + HEADLINE
				+ "</h1><p>" + ONE + "</p><p>" + TWO + "</p></article>";
		assertThat(this.cleaner.clean(manuscript(null, html, null, given, null)).publishedAt()).isEqualTo(published);
	}

	@Test
	void aFuturePublicationDateIsKeptWithAWarning() {
		Instant future = RECEIVED.plusSeconds(200_000);
		CleanPage page = this.cleaner.clean(manuscript(ONE, null, HEADLINE, future, null));
		assertThat(page.publishedAt()).isEqualTo(future);
		assertThat(codes(page)).containsExactly(Code.FUTURE_PUBLICATION_DATE);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					de|Das Außenministerium von Ruritanien hat am Dienstag erklärt, dass es den Hafenvertrag unterstützt und eine Abordnung zu den Gesprächen schicken wird.
					fr|Le ministère des Affaires étrangères de Ruritanie a déclaré mardi qu'il soutient le traité sur les ports et qu'il enverra une délégation aux pourparlers.
					uk|Міністерство закордонних справ Руританії заявило у вівторок, що воно підтримує договір про порти і надішле делегацію на переговори.
					de|Die Ministerin fuhr am Freitag nach Strelsau und sprach dort lange mit dem König über den Hafen.
					fr|La ministre est partie vendredi pour Strelsau et a parlé du port avec le roi pendant une heure.
					es|La ministra viajó el viernes a Strelsau y habló con el rey sobre el puerto durante una hora.
					sv|Ministern reste i fredags till Strelsau och talade där länge med kungen om hamnen.
					en|Ruritania rejects harbour treaty; Strelsau parliament supports minister, Zenda recalls envoy
					en|Anna Tarlenheim met Rudolf Rassendyll in Strelsau on Friday morning and discussed harbour dues.
					ru|Порт открыт
					uk|Її порт відкрито є
					en|Open
					""")
	void theLanguageIsFoundOut(String language, String text) {
		CleanPage page = cleanText(text);
		assertThat(page.language()).isEqualTo(language);
		assertThat(codes(page).contains(Code.UNSUPPORTED_LANGUAGE)).isEqualTo(!language.equals("en"));
	}

	@Test
	void theLanguageGivenWins() {
		assertThat(this.cleaner.clean(manuscript(ONE, null, null, null, "fr")).language()).isEqualTo("fr");
		assertThat(this.cleaner.clean(manuscript(ONE, null, null, null, "no tag!")).language()).isEqualTo("en");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					<meta property="article:modified_time" content="2023-02-24T12:00:00+01:00"> | 2023-02-24T11:00:00Z
					<meta property="og:updated_time" content="2023-02-24T10:00:00Z"><meta itemprop="dateModified" content="2023-02-24T11:00:00Z"> | 2023-02-24T11:00:00Z
					<script type="application/ld+json">{"@type": "NewsArticle", "dateModified": "2023-02-24T11:00:00Z"}</script> | 2023-02-24T11:00:00Z
					<meta property="article:modified_time" content="2999-01-01T00:00:00Z"> |
					<meta property="article:modified_time" content="lately"> |
					<meta property="article:published_time" content="2023-02-24T12:00:00Z"> |
					""")
	void aPageSaysWhenItWasLastChanged(String head, @Nullable Instant modifiedAt) {
		String page = "<html><head>%s</head><body><article><p>%s</p><p>%s</p></article></body></html>".formatted(head,
				ONE, TWO);
		assertThat(this.cleaner.clean(manuscript(null, page, null, null, null)).modifiedAt()).isEqualTo(modifiedAt);
	}

	@Test
	void aPageOfMarkupGivesWhatItSaysOfItselfAndItsMainText() {
		CleanPage page = this.cleaner.clean(manuscript(null,
				"""
						<html><head><title>x</title><link rel="canonical" href="https://gazette.example/harbour">
						<script type="application/ld+json">{"@graph":[{"@type":"Person","@id":"#a","name":"Anna Tarlenheim"},
						{"@type":["NewsArticle"],"headline":"%s","datePublished":"2023-02-24T10:00:00+01:00","author":[{"@id":"#a"}]}]}
						</script></head><body><nav><ul><li><a href="/">Home</a></li></ul></nav><div class="x"><h1>%s</h1>
						<p>%s</p><div class="related"><p>Other news of the day is here, and it is long.</p></div><p>%s</p><p>%s</p>
						</div><footer>All rights reserved.</footer></body></html>
						"""
					.formatted(HEADLINE, HEADLINE, ONE, TWO, THREE),
				null, null, null));
		assertThat(page)
			.isEqualTo(new CleanPage(HEADLINE, paragraphs(ONE, TWO, THREE), Instant.parse("2023-02-24T09:00:00Z"), null,
					List.of("Anna Tarlenheim"), "en", URI.create("https://gazette.example/harbour"), null, List.of()));
	}

	private CleanPage cleanText(String text) {
		return this.cleaner.clean(manuscript(text, null, null, null, null));
	}

	private static Manuscript manuscript(@Nullable String text, @Nullable String html, @Nullable String headline,
			@Nullable Instant publishedAt, @Nullable String language) {
		return new Manuscript(text, html, headline, publishedAt, null, null, List.of(), language, RECEIVED);
	}

	private static String paragraphs(String... paragraphs) {
		return String.join("\n\n", paragraphs);
	}

	private static String wrapped(String paragraph) {
		return paragraph.replaceAll("(.{1,71})(?: |$)", "$1\n").strip();
	}

	private static List<Code> codes(CleanPage page) {
		return page.warnings().stream().map(ReadingWarning::code).toList();
	}

}
