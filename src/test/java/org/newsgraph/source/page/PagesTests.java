package org.newsgraph.source.page;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.graphql.ErrorCode;
import org.newsgraph.graphql.NewsgraphException;
import org.newsgraph.ingest.Submission;
import org.newsgraph.source.fetch.Fetcher;
import org.newsgraph.source.fetch.Fetchers;
import org.newsgraph.source.fetch.Reply;
import org.newsgraph.source.fetch.Site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** A page at an address becomes an article to be handed in. */
@Timeout(60)
class PagesTests {

	private static final String STORY = "<html><title>Café</title><p>The queen’s guard left Strelsau.</p></html>";

	private Site site;

	private Fetcher fetcher;

	private Pages pages;

	@BeforeEach
	void open() {
		this.site = Site.open();
		this.fetcher = Fetchers.of(this.site);
		this.pages = new Pages(this.fetcher);
	}

	@AfterEach
	void close() throws IOException {
		this.fetcher.close();
		this.site.close();
	}

	@Test
	void aPageIsHandedInAsHtmlUnderTheAddressWhereItWasFound() {
		this.site.on("/short", Reply.redirect(301, "/story"));
		this.site.on("/story", Reply.page(STORY));
		Submission submission = this.pages.read(this.site.at("/short"));
		assertThat(submission.html()).isEqualTo(STORY);
		assertThat(submission.text()).isNull();
		assertThat(submission.url()).isEqualTo(this.site.at("/story"));
	}

	@Test
	void aPlainTextIsHandedInAsText() {
		this.site.on("/story", Reply.text("The queen’s guard left Strelsau."));
		assertThat(this.pages.read(this.site.at("/story")).text()).isEqualTo("The queen’s guard left Strelsau.");
	}

	@Test
	void aPageThatDoesNotSayWhatItIsMayBeOne() {
		this.site.on("/story", (out) -> out
			.write(("HTTP/1.1 200 OK\r\n\r\n" + "<html>The guard left.").getBytes(StandardCharsets.UTF_8)));
		assertThat(this.pages.read(this.site.at("/story")).text()).isEqualTo("<html>The guard left.");
	}

	@ParameterizedTest
	@CsvSource({ "text/html; charset=windows-1252, windows-1252", "text/html, windows-1252",
			"text/html; charset=utf-8, windows-1252", "text/html; charset=iso-8859-1, UTF-8",
			"application/xhtml+xml, UTF-8", "text/html; charset=utf-16, UTF-16LE", "text/html; charset, UTF-8",
			"text/html; charset=, UTF-8", "TEXT/HTML;CHARSET=\"UTF-8\", UTF-8" })
	void lettersAreRightWhateverTheHeaderSays(String type, String charset) {
		this.site.on("/story", Reply.body(type, STORY, Charset.forName(charset)));
		assertThat(this.pages.read(this.site.at("/story")).html()).isEqualTo(STORY);
	}

	@ParameterizedTest
	@CsvSource({ "application/pdf", "image/png", "application/octet-stream", "application/zip", "video/mp4",
			"application/json", "text/css", "multipart/form-data; boundary=x" })
	void whatIsNoPageIsRefused(String type) {
		this.site.on("/file", Reply.body(type, STORY, StandardCharsets.UTF_8));
		assertThat(code("/file")).isEqualTo(ErrorCode.BAD_USER_INPUT);
	}

	@ParameterizedTest
	@CsvSource({ "404, NOT_FOUND", "410, NOT_FOUND", "401, UPSTREAM_FAILED", "403, UPSTREAM_FAILED",
			"451, UPSTREAM_FAILED", "429, UPSTREAM_FAILED", "500, UPSTREAM_FAILED", "304, UPSTREAM_FAILED",
			"300, UPSTREAM_FAILED", "999, UPSTREAM_FAILED" })
	void anErrorOfTheServerIsNoArticle(int status, ErrorCode code) {
		this.site.on("/story", Reply.status(status));
		assertThat(code("/story")).isEqualTo(code);
	}

	private ErrorCode code(String path) {
		return catchThrowableOfType(NewsgraphException.class, () -> this.pages.read(this.site.at(path))).code();
	}

}
