package org.newsgraph.source.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.zip.GZIPOutputStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.ingest.Submission;
import org.newsgraph.source.door.Found;

import static org.assertj.core.api.Assertions.assertThat;

/** Each format yields the article with all that it says of it. */
class FormatsTests {

	private static final String TEXT = "Ruritania supports the harbour plan of Borduria.";

	@Test
	void aTextFileIsAnArticle() {
		assertThat(Finds.in("plan.txt", TEXT).article().text()).isEqualTo(TEXT);
	}

	@Test
	void aPageIsHandedOverWhole() {
		String page = "<!DOCTYPE html><html><body><p>" + TEXT + "</p></body></html>";
		assertThat(Finds.in("plan.html", page).article().html()).isEqualTo(page);
		assertThat(Finds.in("", page).article().html()).isEqualTo(page);
		assertThat(Finds.in("plan.xml", "<?xml version=\"1.0\"?>\n" + page).article().html()).endsWith(page);
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE" })
	void charactersAreUnderstoodInEachUsualSet(String charset) {
		String text = "The café in Żubrówka – “closed”.".replace("Żubrówka", "Zurich");
		assertThat(Finds.in("plan.txt", text.getBytes(Charset.forName(charset))).article().text()).isEqualTo(text);
	}

	@Test
	void aByteOrderMarkAndADeclaredCharacterSetAreBelieved() {
		byte[] marked = ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE);
		assertThat(Finds.in("plan.txt", marked).article().text()).isEqualTo(TEXT);
		String page = "<html><head><meta charset='windows-1251'></head><body><p>Привет</p></body></html>";
		assertThat(Finds.in("plan.html", page.getBytes(Charset.forName("windows-1251"))).article().html())
			.isEqualTo(page);
	}

	@Test
	void ourOwnJsonHasAllItsFields() {
		String json = """
				{"url": "https://zenda.example/1", "headline": "A plan", "text": "%s", "language": "en",
				 "publishedAt": "2026-02-25T10:00:00+01:00", "modifiedAt": "2026-02-26", "publisher": "Zenda Post", "authors": ["Ann Quill", "Bo Reed"],
				 "identifier": "2026/1", "version": 3}"""
			.formatted(TEXT);
		Submission article = Finds.in("plan.json", json).article();
		assertThat(article.url()).isEqualTo(URI.create("https://zenda.example/1"));
		assertThat(article.headline()).isEqualTo("A plan");
		assertThat(article.text()).isEqualTo(TEXT);
		assertThat(article.publishedAt()).isEqualTo("2026-02-25T09:00:00Z");
		assertThat(article.modifiedAt()).isEqualTo("2026-02-26T00:00:00Z");
		assertThat(article.publisher()).isEqualTo("Zenda Post");
		assertThat(article.authors()).containsExactly("Ann Quill", "Bo Reed");
		assertThat(article.language()).isEqualTo("en");
		assertThat(article.identifier()).isEqualTo("2026/1");
		assertThat(article.version()).isEqualTo(3);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			"identifier": "2026/1", "version": "3"                                   | 2026/1     | 3
			"identifier": {"@type": "PropertyValue", "value": "2026/1"}, "version": 3 | 2026/1     | 3
			"identifier": [" ", "2026/1", "other"], "@id": "urn:wire:1"              | 2026/1     |
			"@id": "urn:wire:1", "version": 1.5                                      | urn:wire:1 |
			"@id": "#article", "version": "draft"                                    |            |
			"@id": "_:b0", "version": -1                                             |            |
			""")
	void schemaOrgGivesTheIdentifierThatHoldsOutsideItsFileToo(String fields, @Nullable String identifier,
			@Nullable Integer version) {
		Submission article = Finds
			.in("plan.jsonld", "{\"@type\": \"NewsArticle\", \"articleBody\": \"One.\", " + fields + "}")
			.article();
		assertThat(article.identifier()).isEqualTo(identifier);
		assertThat(article.version()).isEqualTo(version);
	}

	@Test
	void ninjsWithoutAnAddressIsKnownByItsUri() {
		Submission article = Finds
			.in("item.json", "{\"uri\": \"tag:wire.example,2026:1\", \"version\": \"2\", \"body_text\": \"One.\"}")
			.article();
		assertThat(article.url()).isNull();
		assertThat(article.identifier()).isEqualTo("tag:wire.example,2026:1");
		assertThat(article.version()).isEqualTo(2);
	}

	@ParameterizedTest
	@ValueSource(strings = { "[{\"text\":\"One.\"},{\"text\":\"Two.\"}]", "{\"text\":\"One.\"}\n{\"text\":\"Two.\"}\n",
			"{\"text\":\n\"One.\"}{\"text\":\"Two.\"}", " [ [{\"text\":\"One.\"}],\n{\"text\":\"Two.\"} ]" })
	void manyArticlesMayStandInOneFile(String json) {
		assertThat(Finds.in("plans.json", json).articles()).extracting(Submission::text)
			.containsExactly("One.", "Two.");
	}

	@Test
	void aBadLineStopsNoOtherLine() {
		Finds finds = Finds.in("plans.jsonl", """
				{"text": "One."}
				{"text": "Tw

				{"text": 2}
				{"text": "Five.", "publishedAt": "yesterday"}
				{"text": "Six.", "url": "file:///etc/passwd"}
				{"name": "no article"}
				{"text": "Eight."}""");
		assertThat(finds.articles()).extracting(Submission::text).containsExactly("One.", "Eight.");
		assertThat(finds.refusals()).satisfiesExactly(
				(line) -> assertThat(line).startsWith("plans.jsonl, line 2: It is no JSON from character 13 on:")
					.endsWith("Mend it there, or get the file again."),
				(line) -> assertThat(line)
					.isEqualTo("plans.jsonl, line 4: Its text is no text. Put it between quotation marks."),
				(line) -> assertThat(line).startsWith("plans.jsonl, line 5: Its publishedAt is no date."),
				(line) -> assertThat(line).startsWith("plans.jsonl, line 6: Its url is no address")
					.endsWith("or leave it out."),
				(line) -> assertThat(line).startsWith("plans.jsonl, line 7: It is no article."));
	}

	@Test
	void aFileThatIsCutSaysWhereToMendIt() {
		assertThat(Finds.in("plans.json", "{\n\t\"text\": \"One.\",\n\t\"headline\": \n").refusals()).singleElement()
			.asString()
			.contains(" of line 4 on: a bracket");
	}

	@ParameterizedTest
	@ValueSource(strings = { "-1", "1.5", "\"two\"", "99999999999", "[3]" })
	void aVersionThatIsNoWholeNumberFromNoughtIsRefused(String version) {
		Finds finds = Finds.in("plans.json",
				"{\"text\": \"One.\", \"identifier\": \"a\", \"version\": " + version + "}");
		assertThat(finds.articles()).isEmpty();
		assertThat(finds.refusals()).singleElement().asString().contains("Its version is no whole number from 0.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "3", "\"3\"" })
	void aVersionIsTakenAsANumberOrItsDigits(String version) {
		assertThat(Finds.in("plans.json", "{\"text\": \"One.\", \"identifier\": \"a\", \"version\": " + version + "}")
			.articles()).extracting(Submission::version).containsExactly(3);
	}

	@Test
	void brokenXmlSaysWhichLineToMend() {
		assertThat(Finds.in("wire.xml", "<newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\">\n<oops></newsItem>")
			.refusals()).singleElement().asString().contains("mend its line 2");
	}

	@Test
	void linesThatArePipedInAreLinesThoughOneOfThemIsBroken() {
		Finds finds = Finds.in("-", "{\"text\":\"One.\"}\nnot an article\n{\"text\":\"Two.\"}\n");
		assertThat(finds.articles()).hasSize(2);
		assertThat(finds.refusals()).hasSize(1);
	}

	@Test
	void schemaOrgArticlesAreFoundInAGraphWithWhomTheyReferTo() {
		Finds finds = Finds.in("plan.jsonld",
				"""
						{"@context": "https://schema.org", "@graph": [
						  {"@type": "Person", "@id": "#ann", "name": "Ann Quill"},
						  {"@type": "NewsArticle", "headline": "A plan", "articleBody": "%s", "author": [{"@id": "#ann"}, "Bo Reed"],
						   "datePublished": "2026-02-25", "dateModified": "2026-02-26T08:00:00Z", "publisher": {"@type": "Organization", "name": "Zenda Post"},
						   "mainEntityOfPage": {"@id": "https://zenda.example/1"}, "inLanguage": "en-GB"},
						  {"@type": ["Thing", "BlogPosting"], "name": "Two", "articleBody": "Two.", "url": "https://zenda.example/2"}]}"""
					.formatted(TEXT));
		assertThat(finds.articles()).hasSize(2);
		Submission article = finds.articles().getFirst();
		assertThat(article.authors()).containsExactly("Ann Quill", "Bo Reed");
		assertThat(article.publisher()).isEqualTo("Zenda Post");
		assertThat(article.url()).isEqualTo(URI.create("https://zenda.example/1"));
		assertThat(article.publishedAt()).isEqualTo("2026-02-25T00:00:00Z");
		assertThat(article.modifiedAt()).isEqualTo("2026-02-26T08:00:00Z");
		assertThat(article.language()).isEqualTo("en-GB");
		assertThat(finds.articles().getLast().headline()).isEqualTo("Two");
	}

	@ParameterizedTest
	@ValueSource(strings = { "<p>One &amp; only.</p>\\n<p>Two.</p>", "One &amp; only.<br><br>Two.",
			"One <em>&amp;</em> only.\\n\\nTwo.", "One & only.\\n\\nTwo." })
	void theParagraphsOfSchemaOrgAreKeptWithOrWithoutMarkup(String body) {
		assertThat(Finds
			.in("plan.jsonld",
					"{\"@type\": \"NewsArticle\", \"headline\": \"A plan\", \"articleBody\": \"" + body + "\"}")
			.article()
			.text()).isEqualTo("One & only.\n\nTwo.");
	}

	@Test
	void aTextOfSchemaOrgMayBeAnObjectThatSaysItsLanguage() {
		Submission article = Finds.in("plan.jsonld", """
				{"@type": "NewsArticle", "articleBody": {"@value": "One.", "@language": "en"},
				 "headline": [{"@value": "A plan"}], "author": {"@value": "Ann Quill"}}""").article();
		assertThat(article.text()).isEqualTo("One.");
		assertThat(article.headline()).isEqualTo("A plan");
		assertThat(article.authors()).containsExactly("Ann Quill");
	}

	@Test
	void schemaOrgWithoutATextIsRefused() {
		assertThat(Finds
			.in("plan.json", "{\"@type\": \"NewsArticle\", \"headline\": \"A plan\", \"url\": \"https://z.example\"}")
			.refusals()).singleElement().asString().contains("articleBody");
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"""
					{"uri": "https://wire.example/1", "pubstatus": "usable", "type": "text", "versioncreated": "2026-02-25T10:00:00Z",
					 "language": "en", "byline": "By Ann Quill and Bo Reed", "headline": "A plan", "copyrightholder": "Example Wire",
					 "body_text": "One. Two.", "body_xhtml": "<p>One.</p><p>Two.</p>"}""",
			"""
					{"uri": "https://wire.example/1", "pubstatus": "usable", "versioncreated": "2026-02-25T10:00:00Z", "language": "en",
					 "by": "Ann Quill, Bo Reed", "headlines": [{"role": "short", "value": "Plan"}, {"role": "main", "value": "A plan"}],
					 "infosources": [{"name": "Example Wire"}],
					 "bodies": [{"contenttype": "text/plain", "value": "No."}, {"contenttype": "text/html", "value": "<p>One.<p>Two."}]}""",
			"""
					{"uri": "https://wire.example/1", "standard": {"name": "ninjs", "version": "3.0"}, "pubStatus": "usable",
					 "versionCreated": "2026-02-25T10:00:00Z", "language": "en", "by": "Ann Quill & Bo Reed",
					 "headlines": [{"role": "main", "value": "A plan"}], "infoSources": [{"name": "Example Wire"}],
					 "bodies": [{"contentType": "application/xhtml+xml", "value": "<div><p>One.</p>\\n<p>Two.</p></div>"}]}""" })
	void ninjsIsUnderstoodInItsThreeVersions(String ninjs) {
		Submission article = Finds.in("item.json", ninjs).article();
		assertThat(article.headline()).isEqualTo("A plan");
		assertThat(article.text()).isEqualTo("One.\n\nTwo.");
		assertThat(article.authors()).containsExactly("Ann Quill", "Bo Reed");
		assertThat(article.publisher()).isEqualTo("Example Wire");
		assertThat(article.publishedAt()).isEqualTo("2026-02-25T10:00:00Z");
		assertThat(article.modifiedAt()).isEqualTo("2026-02-25T10:00:00Z");
		assertThat(article.url()).isEqualTo(URI.create("https://wire.example/1"));
		assertThat(article.language()).isEqualTo("en");
	}

	@ParameterizedTest
	@ValueSource(strings = { "\"pubstatus\": \"withheld\"", "\"pubStatus\": \"canceled\"",
			"\"versionCreated\": \"2026-02-25T10:00:00Z\", \"type\": \"event\"",
			"\"pubstatus\": \"usable\", \"embargoed\": \"2999-01-01T00:00:00Z\"" })
	void ninjsThatIsNotToBeUsedIsRefused(String field) {
		assertThat(Finds.in("item.json", "{" + field + ", \"body_text\": \"Secret.\"}").refusals()).singleElement()
			.asString()
			.containsAnyOf("withheld", "canceled", "event", "embargoed");
	}

	@Test
	void newsMlGivesEachItemOfAMessageThatMayBeUsed() {
		Finds finds = Finds.in("message.xml", NewsMlFixture.MESSAGE);
		assertThat(finds.articles()).hasSize(2);
		Submission nitf = finds.articles().getFirst();
		assertThat(nitf.headline()).isEqualTo("Harbour plan signed");
		assertThat(nitf.text()).isEqualTo("Ruritania signed the harbour plan.\n\nBorduria welcomed it.");
		assertThat(nitf.authors()).containsExactly("Ann Quill");
		assertThat(nitf.publisher()).isEqualTo("Example Wire");
		assertThat(nitf.language()).isEqualTo("en");
		assertThat(nitf.publishedAt()).isEqualTo("2026-02-25T09:00:00Z");
		assertThat(nitf.modifiedAt()).isEqualTo("2026-02-25T09:00:00Z");
		assertThat(nitf.url()).isNull();
		assertThat(nitf.identifier()).isEqualTo("urn:newsml:wire.example:20260225:1");
		assertThat(nitf.version()).isEqualTo(2);
		Submission xhtml = finds.articles().getLast();
		assertThat(xhtml.text()).isEqualTo("One.\n\nTwo.");
		assertThat(xhtml.url()).isEqualTo(URI.create("https://wire.example/2"));
		assertThat(finds.refusals()).as("the picture behind it is passed over")
			.singleElement()
			.asString()
			.startsWith("message.xml, record 3: ")
			.contains("canceled");
	}

	@ParameterizedTest
	@ValueSource(strings = { "picture", "graphic", "video", "audio" })
	void picturesAndSoundsOfAWireArePassedOver(String type) {
		String ninjs = "{\"pubstatus\": \"usable\", \"type\": \"" + type + "\", \"headline\": \"A harbour\"}";
		assertThat(Finds.in("item.json", ninjs).all()).isEmpty();
		assertThat(Finds.in("items.jsonl", ninjs + "\n{\"text\": \"One.\"}").article().text()).isEqualTo("One.");
		assertThat(Finds
			.in("item.xml", "<newsItem><itemMeta><itemClass qcode=\"ninat:" + type + "\"/></itemMeta></newsItem>")
			.all()).isEmpty();
	}

	@Test
	void aTextOfAWireWithoutATextIsRefused() {
		assertThat(Finds.in("item.json", "{\"pubstatus\": \"usable\", \"type\": \"text\"}").refusals()).hasSize(1);
		assertThat(Finds.in("item.xml", "<newsItem><itemMeta><itemClass qcode=\"ninat:text\"/></itemMeta></newsItem>")
			.refusals()).hasSize(1);
	}

	@Test
	void mhtmlGivesThePageWithTheAddressItWasSavedFrom() {
		String mhtml = """
				From: <Saved by a browser>
				Snapshot-Content-Location: https://zenda.example/plan
				MIME-Version: 1.0
				Content-Type: multipart/related; type="text/html"; boundary="----edge"

				------edge
				Content-Type: text/html; charset=utf-8
				Content-Transfer-Encoding: quoted-printable
				Content-Location: https://zenda.example/plan

				<html><body><p>The caf=C3=A9 =3D closed.</p></body></html>
				------edge
				Content-Type: image/png
				Content-Transfer-Encoding: base64
				Content-Location: https://zenda.example/a.png

				iVBORw0KGgo=
				------edge--
				""";
		for (String name : new String[] { "plan.mhtml", "" }) {
			Submission article = Finds.in(name, mhtml.replace("\n", "\r\n")).article();
			assertThat(article.html()).contains("<p>The café = closed.</p>");
			assertThat(article.url()).isEqualTo(URI.create("https://zenda.example/plan"));
		}
	}

	@Test
	void aWebArchiveGivesItsPagesWithAddressAndDay() throws IOException {
		String warc = WarcFixture.response("https://zenda.example/1", "2019-05-01T08:00:00Z", "200 OK",
				"text/html; charset=utf-8", "<html><body><p>One é.</p></body></html>")
				+ WarcFixture.response("https://zenda.example/logo", "2019-05-01T08:00:01Z", "200 OK", "image/png",
						"png")
				+ WarcFixture.response("https://zenda.example/gone", "2019-05-01T08:00:02Z", "404 Not Found",
						"text/html", "<html>gone</html>")
				+ WarcFixture.resource("https://zenda.example/2", "2019-05-02T08:00:00Z", "text/html",
						"<html><body><p>Two.</p></body></html>");
		for (byte[] bytes : new byte[][] { warc.getBytes(StandardCharsets.UTF_8), gzip(warc) }) {
			Finds finds = Finds.in((bytes.length < warc.length()) ? "crawl.warc.gz" : "crawl.warc", bytes);
			assertThat(finds.refusals()).isEmpty();
			assertThat(finds.articles()).extracting(Submission::html)
				.satisfiesExactly((one) -> assertThat(one).contains("One é."),
						(two) -> assertThat(two).contains("Two."));
			assertThat(finds.articles().getFirst().url()).isEqualTo(URI.create("https://zenda.example/1"));
			assertThat(finds.articles().getFirst().publishedAt()).isNull();
			assertThat(((Found.Article) finds.all().getFirst()).seenAt())
				.isEqualTo(Instant.parse("2019-05-01T08:00:00Z"));
		}
	}

	@Test
	void gzipIsUnpackedWhateverIsInIt() throws IOException {
		assertThat(Finds.in("plans.jsonl.gz", gzip("{\"text\":\"One.\"}\n{\"text\":\"Two.\"}")).articles()).hasSize(2);
	}

	private static byte[] gzip(String text) throws IOException {
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
			gzip.write(text.getBytes(StandardCharsets.UTF_8));
		}
		return packed.toByteArray();
	}

}
