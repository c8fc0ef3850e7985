package org.newsgraph.reading.page;

import java.net.URI;
import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** When pages were published; all pages here are invented. */
class PublicationDateTests {

	private static final String BODY = "<p>" + "The harbour of Strelsau was closed on Monday after a storm. ".repeat(8)
			+ "</p>";

	private static final String HEADLINE = "<title>Storm closes the harbour</title>";

	private static final String NIGHT = "<meta property='article:published_time' content='2023-11-09T05:30:59+00:00'>";

	@ParameterizedTest
	@ValueSource(strings = { "https://zenda.example/2020/1/13/peace",
			"https://zenda.example/news/2020-01-13-peace.html", "https://zenda.example/20200113/peace" })
	void aPageThatTellsNoDateIsOfTheDayInItsAddress(String address) {
		assertThat(published(address, "", "")).startsWith("2020-01-13");
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://zenda.example/1983/71/56", "https://zenda.example/20200113",
			"https://zenda.example/peace?from=/2020/01/13/", "https://zenda.example/2020/01/" })
	void aNumberInAnAddressNeedNotBeADay(String address) {
		assertThat(published(address, "", "")).isEqualTo("null");
	}

	@Test
	void thePagesOwnAddressTellsWhereItIsHandedInWithoutOne() {
		assertThat(published(null, "<link rel='canonical' href='https://zenda.example/2020/01/13/peace'>", ""))
			.startsWith("2020-01-13");
	}

	@Test
	void aPageThatWasPublishedAgainIsOfTheOlderDayInItsAddress() {
		assertThat(published("https://zenda.example/2017/7/12/peace", NIGHT, "")).startsWith("2017-07-12");
	}

	@Test
	void anAddressOfALaterDayIsThatOfAnEventAndNotOfThePublication() {
		assertThat(published("https://zenda.example/2023/12/24/peace", NIGHT, "")).startsWith("2023-11-09");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "https://zenda.example/2023/11/08/peace | <p>Zenda</p>",
					"https://zenda.example/peace | <h1>Storm closes the harbour</h1><p>November 8, 2023 11:30 pm</p>",
					"https://zenda.example/peace | <script>var at = '2023-11-08T23:30:59-06:00';</script>" })
	void aMomentOfTheNightIsOfTheDayOfThePagesOwnTimeZone(String address, String top) {
		OffsetDateTime found = HtmlPage.read(html(HEADLINE + NIGHT, top), URI.create(address)).publishedAt();
		assertThat(found).isEqualTo(OffsetDateTime.parse("2023-11-09T05:30:59Z"));
		assertThat(String.valueOf(found)).startsWith("2023-11-08T23:30:59-06:00");
	}

	@ParameterizedTest
	@CsvSource({ "en-GB,02/10/2020,2020-10-02", "en-US,02/10/2020,2020-02-10", "en,02/10/2020,null",
			"en,21/10/2020,2020-10-21", "en,10/21/2020,2020-10-21", "fr,02/10/2020,2020-10-02", "en-CA,02/10/2020,null",
			"en,05/05/2020,2020-05-05", "en-US,01.21.2020,2020-01-21", "en,02/10/2020/7,null", "zz,02/10/2020,null",
			"'',02/10/2020,null" })
	void theOrderOfDayAndMonthIsTheCustomOfTheCountry(String language, String date, String day) {
		String page = "<html lang='" + language + "'><body><span class='time'>" + date + "</span>" + BODY;
		assertThat(String.valueOf(HtmlPage.read(page, null).publishedAt())).startsWith(day);
	}

	@Test
	void aCountryThatOnlySocialNetworksAreToldIsTheCountryToo() {
		assertThat(published(null, "<meta property='og:locale' content='en_GB'>", "<time>02/10/2020</time>"))
			.startsWith("2020-10-02");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "29. Dezember 2010 | 2010-12-29", "3. März 2010 | 2010-03-03", "5 août 2010 | 2010-08-05",
					"26, Abril, 2022 | 2022-04-26", "11 de mayo de 2022 | 2022-05-11", "mayo 11, 2022 | 2022-05-11",
					"24 февраля 2022 | 2022-02-24", "Sept. 3, 2021 | 2021-09-03", "3 Oktober 2021 | 2021-10-03",
					"Gate 12, 2021 | null", "Marmalade 3, 2021 | null" })
	void aMonthMayHaveItsNameInAnotherLanguage(String date, String day) {
		assertThat(published(null, "", "<time>" + date + "</time>")).startsWith(day);
	}

	@ParameterizedTest
	@ValueSource(strings = { "<nav><time>22 April 2022</time></nav>",
			"<div class='comments'><time datetime='2022-04-22T10:00:00Z'>22 April</time></div>" })
	void theDateOfTodayOrOfACommentIsNotThatOfThePage(String elsewhere) {
		assertThat(published(null, "", elsewhere)).isEqualTo("null");
	}

	@Test
	void theDateBeneathTheHeadlineIsThatOfThePageAndNotThatOfATeaserAboveIt() {
		assertThat(published(null, HEADLINE,
				"<time>19 April 2022</time><h1>Storm closes the harbour</h1><p>26 April 2022</p>"))
			.startsWith("2022-04-26");
	}

	@Test
	void aTeaserOfTheNextDayIsNotTheMomentOfThePage() {
		assertThat(published("https://zenda.example/2023/11/06/peace", "",
				"<time datetime='2023-11-07T10:00:00Z'>7 November</time><time datetime='2023-11-06T08:00:00Z'>now</time>"))
			.isEqualTo("2023-11-06T08:00Z");
	}

	@Test
	void ofTwoDaysThatMachinesAreToldTheOneThatReadersSeeIsMeant() {
		String head = HEADLINE + "<meta property='article:published_time' content='2020-01-03T09:48:24Z'>"
				+ "<meta name='date' content='2020-01-06T09:22:36Z'>";
		assertThat(published(null, head, "<h1>Storm closes the harbour</h1><i>Monday, 6 January 2020</i>"))
			.startsWith("2020-01-06");
		assertThat(published(null, head, "<h1>Storm closes the harbour</h1><i>Updated 6 January 2020</i>"))
			.startsWith("2020-01-03");
		assertThat(published(null, head,
				"<h1>Storm closes the harbour</h1><p><b>Last updated</b> <i>6 January 2020</i></p>"))
			.startsWith("2020-01-03");
	}

	@Test
	void aDateThatOnlyReadersAreToldDoesNotOutweighWhatMachinesAreTold() {
		assertThat(published(null, HEADLINE + NIGHT, "<h1>Storm closes the harbour</h1><p>30 October 2024</p>"))
			.startsWith("2023-11-09");
	}

	@Test
	void aDateInTheLineOfTheAuthorIsThatOfThePage() {
		assertThat(published(null, "", "<div class='author'>Von <b>Anna</b> am 29.12.2010, 13:36 Uhr</div>"))
			.startsWith("2010-12-29");
	}

	@ParameterizedTest
	@CsvSource({ "2016-11-05T10:00:00Z,2016-11-05T20:37:27Z", "2016-11-04T20:37:27Z,null" })
	void aDateInScriptsIsThatOfThePageIfThereIsNoOther(String second, String found) {
		String script = "<script type='application/json'>{\"publishedDate\": \"2016-11-05T20:37:27Z\", \"more\":"
				+ " {\"publishedDate\": \"" + second + "\", \"updatedDate\": \"2019-01-01\"}}</script>";
		assertThat(published(null, script, "")).isEqualTo(found);
	}

	private static String published(@Nullable String address, String head, String top) {
		URI url = (address != null) ? URI.create(address) : null;
		return String.valueOf(HtmlPage.read(html(head, top), url).publishedAt());
	}

	private static String html(String head, String top) {
		return "<html><head>" + head + "</head><body>" + top + BODY + "</body></html>";
	}

}
