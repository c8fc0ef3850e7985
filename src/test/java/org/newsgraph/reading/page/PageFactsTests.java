package org.newsgraph.reading.page;

import java.net.URI;
import java.time.OffsetDateTime;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What pages say of themselves; all pages here are invented. */
class PageFactsTests {

	private static final String BODY = "<p>" + "The harbour of Strelsau was closed on Monday after a storm. ".repeat(8)
			+ "</p>";

	@Test
	void theHeadlineIsTheOneReadersSeeAndNotTheOneMadeForSearch() {
		assertThat(page("""
				<title>Strelsau harbour storm: everything we know - Gazette</title>
				<meta property="og:title" content="Storm closes the harbour of Strelsau">""", """
				<h1>The Gazette</h1><article><h1>Storm closes Strelsau harbour for the third time</h1>""").headline())
			.isEqualTo("Storm closes Strelsau harbour for the third time");
	}

	@Test
	void theNameOfASectionIsNoPartOfTheHeadline() {
		assertThat(page("<meta property='og:title' content='Storm closes the harbour'>",
				"<h1><span>Politics</span> Storm closes the harbour</h1>")
			.headline()).isEqualTo("Storm closes the harbour");
	}

	@Test
	void aPageWithoutAMainHeadingHasTheHeadingThatItsTitleEndsWith() {
		assertThat(page("<title>Anna's notebook | How I built a boat</title>",
				"<h2>About me and this site</h2><h2>How I built a boat</h2>")
			.headline()).isEqualTo("How I built a boat");
		assertThat(page("<title>How I built a boat, and why — Anna's notebook of boats</title>",
				"<h2>Anna's notebook of boats</h2><h2>How I built a boat, and why</h2>")
			.headline()).isEqualTo("How I built a boat, and why");
	}

	@Test
	void aHeadingOfABoxBesideTheArticleIsNoHeadline() {
		assertThat(page("<meta property='og:title' content='Storm closes the harbour'>",
				"<aside><h1>Storm closes the harbour: our film</h1></aside>")
			.headline()).isEqualTo("Storm closes the harbour");
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"publisher\": {\"name\": \"Zenda & Sons\"}}</script>"
					+ "<meta property='og:site_name' content='zenda.example'>",
			"<meta property='og:site_name' content='  Zenda &amp; Sons '>",
			"<div itemprop='publisher' itemscope><meta itemprop='name' content='Zenda &amp; Sons'></div>",
			"<meta name='publisher' content='Zenda &amp; Sons'>" })
	void thePublisherIsTheHouseThatThePageNames(String head) {
		assertThat(page(head, "").publisher()).isEqualTo("Zenda & Sons");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{'@type': 'NewsArticle', 'publisher': {'@type': 'Organization', 'name': 'Zenda Post'}}",
			"{'@type': 'NewsArticle', 'publisher': [{'@type': ['NewsMediaOrganization'], 'name': 'Zenda Post'}]}",
			"{'@graph': [{'@type': 'NewsMediaOrganization', '@id': '#house', 'name': 'Zenda Post'}, {'@type': 'NewsArticle', 'publisher': {'@id': '#house'}}]}" })
	void aHouseIsThePublisherButNoAuthor(String data) {
		assertThat(page(jsonLd(data) + "<meta property='og:site_name' content='zenda.example'>", "").publisher())
			.isEqualTo("Zenda Post");
		assertThat(page(jsonLd(data.replace("publisher", "author")), "").authors()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "<!-- %s -->", "<![CDATA[%s]]>", "\n<!--\n//<![CDATA[\n%s\n//]]>\n-->",
			"//<![CDATA[\n%s\n//]]>", "/* <![CDATA[ */ %s /* ]]> */", "<!--//--><![CDATA[//><!--\n%s\n//--><!]]>",
			"// by hand\n%s", "%s;" })
	void whatHidesDataFromOldBrowsersDoesNotHideItFromUs(String wrapped) {
		Page page = page(
				jsonLd(wrapped.formatted(
						"[{'@type': 'NewsArticle', 'headline': {'@value': 'Storm'}, 'author': 'Anna Tarlenheim'}]")),
				"");
		assertThat(page.headline()).isEqualTo("Storm");
		assertThat(page.authors()).containsExactly("Anna Tarlenheim");
	}

	@Test
	void aPageThatNamesNoPublisherHasNone() {
		assertThat(page("<meta property='og:site_name' content=' '>", "").publisher()).isNull();
		assertThat(page("<meta property='og:site_name' content='" + "z".repeat(300) + "'>", "").publisher()).isNull();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"<link rel='canonical' href='https://zenda.example/'><meta property='og:url' content='https://zenda.example/peace'> | https://zenda.example/peace",
			"<link rel='canonical' href='https://zenda.example/?p=7'><meta property='og:url' content='https://zenda.example/peace'> | https://zenda.example/?p=7",
			"<link rel='canonical' href='http://127.0.0.1/x'><meta property='og:url' content='https://zenda.example/peace'> | https://zenda.example/peace",
			"<link rel='canonical' href='https://zenda.example'><script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"url\": \"https://zenda.example/first-of-many\"}</script> | https://zenda.example" })
	void theAddressIsThatOfThePageAndNotOfItsSite(String head, URI address) {
		assertThat(page(head, "").canonicalUrl()).isEqualTo(address);
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://127.0.0.1/x", "http://127.1/x", "http://[::1]/x", "http://10.1.2.3/x",
			"http://192.168.0.1:8080/x", "http://172.16.0.1/x", "http://169.254.0.1/x", "http://[fe80::1]/x",
			"http://[fd00::1]/x", "http://localhost:3000/x", "http://1.2.3.4.5/x" })
	void anAddressThatMeansSomethingElseToEverybodyIsNoneOfAPage(String address) {
		assertThat(page("<link rel='canonical' href='" + address + "'>", "").canonicalUrl()).isNull();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"<meta property='article:published_time' content='2023-11-08T22:05:41-05:00'> | 2023-11-08",
			"<meta name='date' content='29.12.2010'> | 2010-12-29",
			"<script type='application/ld+json'>{\"@type\": \"WebPage\", \"datePublished\": \"2018-06-07T10:13:17+00:00\"}</script> | 2018-06-07" })
	void aDateIsOfTheDayThatThePageWrites(String head, String day) {
		assertThat(String.valueOf(page(head, "").publishedAt())).startsWith(day);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "<p>Posted on September 21, 2020 by Anna Tarlenheim</p> | 2020-09-21",
					"<footer>This page was last edited on 25 October 2020.</footer> | 2020-10-25",
					"<h2 class='date-header'>Wednesday, October 16, 2019</h2> | 2019-10-16" })
	void aDateThatOnlyReadersAreToldIsFound(String line, String day) {
		assertThat(String.valueOf(page("", line).publishedAt())).startsWith(day);
	}

	@ParameterizedTest
	@ValueSource(strings = { "<h1>Zenda votes for peace</h1><p>January 22, 2014</p><p>Zenda voted.</p>",
			"<h2><a>Zenda votes for peace</a></h2><div><small>22 January 2014 at 08:45 | Politics</small></div>" })
	void aDateAloneBeneathTheHeadlineIsItsDate(String page) {
		assertThat(String.valueOf(page("<title>Zenda votes for peace</title>", page).publishedAt()))
			.startsWith("2014-01-22");
	}

	@ParameterizedTest
	@ValueSource(strings = { "<h1>Zenda votes for peace</h1><p>The vote was held on January 22, 2014.</p>",
			"<p>January 22, 2014</p><h1>Zenda votes for peace</h1><p>Zenda voted.</p>",
			"<h1>Other news</h1><p>January 22, 2014</p>" })
	void aDateInASentenceOrOfAnotherHeadlineIsNot(String page) {
		assertThat(page("<title>Zenda votes for peace</title>", page).publishedAt()).isNull();
	}

	@Test
	void aMomentIsOfTheDayOfThePagesOwnTimeZone() {
		assertThat(page("<meta property='article:published_time' content='2022-05-04T03:37:37+00:00'>",
				"<time datetime='2022-05-03T23:37:37-04:00'>3 May</time>")
			.publishedAt()).isEqualTo(OffsetDateTime.parse("2022-05-03T23:37:37-04:00"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "<span class='byline'>By <a href='/author/anna'>anna t.</a></span> | anna t.",
			"<address>By <a href='/author/7'>Anna Tarlenheim</a></address> | Anna Tarlenheim",
			"<span class='author'>Von Anna Tarlenheim -</span> | Anna Tarlenheim",
			"<div class='author-name'>Anna Tarlenheim und Fritz von Tarlenheim</div> | Anna Tarlenheim;Fritz von Tarlenheim",
			"<a rel='author'>Staff and news services</a> | Staff and news services",
			"<time>12 May 2020, By Anna Tarlenheim</time> | Anna Tarlenheim" })
	void anAuthorIsWhomThePageCallsSo(String byline, String names) {
		assertThat(page("", byline).authors()).containsExactly(names.split(";"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "<li class='comment'><span class='comment-author'>Rupert Hentzau</span></li>",
					"<meta name='author' content='https://social.example/gazette'>",
					"<figure><span class='author'>Photograph by Rupert Hentzau</span></figure>",
					"<span class='author'>admin</span>", "<p>By Monday the harbour was open.</p>" })
	void whoCommentsOrTookThePictureIsNoAuthor(String markup) {
		assertThat(page("", markup).authors()).isEmpty();
	}

	@Test
	void theNameOfTheSiteIsAnAuthorOnlyIfNobodyElseIs() {
		String site = "<meta property='og:site_name' content='Strelsau Gazette'><meta name='author' content='Strelsau Gazette'>";
		assertThat(page(site, "<p>Written by: <b>Anna Tarlenheim</b></p>").authors())
			.containsExactly("Anna Tarlenheim");
		assertThat(page(site, "<span class='author'>von Strelsau Gazette</span>").authors())
			.containsExactly("Strelsau Gazette");
	}

	@Test
	void thePageNamesItsAuthorWhereNoArticleIsDescribed() {
		assertThat(page(jsonLd("{'@graph': [{'@type': 'WebPage', 'author': {'@id': '#7'}},"
				+ " {'@type': 'Person', '@id': '#7', 'name': 'Anna Tarlenheim'}]}"), "")
			.authors()).containsExactly("Anna Tarlenheim");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "entry-content no-share", "entry-content has-sidebar", "with-ads", "story without_footer" })
	void aPartThatIsNamedAfterWhatItLacksOrHasIsNotThatThing(String names) {
		String others = "<h3>A headline of another story that stands above</h3>".repeat(12);
		assertThat(HtmlPage
			.read("<html><body>" + others + "<div class='" + names + "'>" + BODY + "</div></body></html>", null)
			.blocks()).extracting(Block::text).anyMatch((text) -> text.startsWith("The harbour of Strelsau"));
	}

	@Test
	void anArticleThatBearsTheNamesOfItsSubjectsIsKept() {
		String other = "<p>" + "Something else that the site would like everybody to read today. ".repeat(30) + "</p>";
		Page page = HtmlPage
			.read("<html><body><div>" + other + "</div><article class='post type-post tag-harbour'><h1>Storm</h1>"
					+ "<div class='entry-content'>" + BODY + "</div></article></body></html>", null);
		assertThat(page.blocks()).extracting(Block::text)
			.anyMatch((text) -> text.startsWith("The harbour of Strelsau"));
	}

	@Test
	void aColumnNamedAfterTheSidebarBesideItIsNoSidebar() {
		Page page = HtmlPage.read(
				"<html><body><div class='layout-with-sidebar-right sticky-sidebar-parent'>" + BODY
						+ "</div><div class='main-sidebar'>"
						+ "<p>Most read this week, and a long list of it, too.</p>".repeat(5) + "</div></body></html>",
				null);
		assertThat(page.blocks()).extracting(Block::text)
			.anyMatch((text) -> text.startsWith("The harbour of Strelsau"))
			.noneMatch((text) -> text.startsWith("Most read"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "The ferry was late.\\n\\nNobody was hurt.",
			"\\u003Cp\\u003EThe ferry was late.\\u003C/p\\u003E\\u003Cp\\u003ENobody was hurt.\\u003C/p\\u003E" })
	void aPageThatItsScriptsFillHasTheTextThatItTellsMachines(String text) {
		String data = jsonLd("{'@type': 'NewsArticle', 'articleBody': '%s'}").formatted(text);
		assertThat(HtmlPage.read(data + "<p>Please wait.</p>", null).blocks()).extracting(Block::text)
			.containsExactly("The ferry was late.", "Nobody was hurt.");
		assertThat(page(data, "").blocks()).extracting(Block::text)
			.singleElement()
			.asString()
			.startsWith("The harbour of Strelsau");
	}

	private static String jsonLd(String data) {
		return "<script type='application/ld+json'>" + data.replace('\'', '"') + "</script>";
	}

	private static Page page(String head, String top) {
		return HtmlPage.read("<html><head>" + head + "</head><body>" + top + BODY + "</body></html>", null);
	}

}
