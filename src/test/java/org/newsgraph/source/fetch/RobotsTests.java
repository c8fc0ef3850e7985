package org.newsgraph.source.fetch;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.graphql.ErrorCode;
import org.newsgraph.graphql.NewsgraphException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** What a site asks of programs is done. */
@Timeout(60)
class RobotsTests {

	private Site site;

	private Fetcher fetcher;

	@BeforeEach
	void open() {
		this.site = Site.open()
			.on("/news/a", Reply.page("Words."))
			.on("/drafts/b", Reply.page("Not yet."))
			.on("/moved", Reply.redirect(302, "/drafts/b"));
		this.fetcher = Fetchers.of(this.site, Fetchers.limits(Duration.ofSeconds(5), Duration.ZERO, List.of()),
				Fetchers.names(Map.of("gazette.example", "127.0.0.1", "cloud.example", "169.254.169.254")));
	}

	@AfterEach
	void close() throws IOException {
		this.fetcher.close();
		this.site.close();
	}

	@Test
	void whatASiteForbidsIsNotAskedFor() {
		rules("User-agent: *\nDisallow: /drafts/\n");
		assertThat(code("/drafts/b")).isEqualTo(ErrorCode.ROBOTS_REFUSED);
		assertThat(code("/news/a")).isNull();
		assertThat(this.site.paths()).containsExactly("/news/a");
	}

	@Test
	void whatASiteForbidsIsNotAskedForByWayOfARedirectEither() {
		rules("User-agent: *\nDisallow: /drafts/\n");
		assertThat(code("/moved")).isEqualTo(ErrorCode.ROBOTS_REFUSED);
		assertThat(this.site.paths()).containsExactly("/moved");
	}

	@Test
	void aWayRoundToWhatIsForbiddenIsForbidden() {
		rules("User-agent: *\nDisallow: /drafts/\n");
		assertThat(code("/news/../drafts/b")).isEqualTo(ErrorCode.ROBOTS_REFUSED);
		assertThat(code("/./drafts/b")).isEqualTo(ErrorCode.ROBOTS_REFUSED);
		assertThat(this.site.paths()).isEmpty();
	}

	@Test
	void anAddressInsideAnAddressKeepsItsSlashes() {
		code("/copy/http://courier.example/a");
		assertThat(this.site.paths()).containsExactly("/copy/http://courier.example/a");
	}

	@Test
	void aSiteMayMeanUsByName() {
		rules("User-agent: newsgraph\nDisallow: /\n\nUser-agent: *\nDisallow:\n");
		assertThat(code("/news/a")).isEqualTo(ErrorCode.ROBOTS_REFUSED);
	}

	@Test
	void whatIsForbiddenToOthersIsNotForbiddenToUs() {
		rules("User-agent: greedybot\nDisallow: /\n");
		assertThat(code("/news/a")).isNull();
	}

	@ParameterizedTest
	@ValueSource(ints = { 401, 403, 404, 410 })
	void whereThereAreNoRulesAllIsAllowed(int status) {
		this.site.on("/robots.txt", Reply.status(status));
		assertThat(code("/news/a")).isNull();
	}

	@ParameterizedTest
	@ValueSource(ints = { 429, 500, 503 })
	void whereTheRulesCannotBeHadNowNothingIsFetched(int status) {
		this.site.on("/robots.txt", Reply.status(status));
		assertThat(code("/news/a")).isEqualTo(ErrorCode.UPSTREAM_FAILED);
		assertThat(this.site.paths()).isEmpty();
	}

	@Test
	void theRulesAreReadOnce() {
		rules("User-agent: *\nDisallow: /drafts/\n");
		List.of("/news/a", "/news/a", "/drafts/b").forEach(this::code);
		assertThat(this.site.requests()).filteredOn((request) -> request.contains("robots.txt")).hasSize(1);
	}

	@Test
	void rulesThatLeadInwardsAreNotFollowed() {
		this.site.on("/robots.txt", Reply.redirect(302, "http://cloud.example/latest/meta-data/"));
		assertThat(code("/news/a")).isEqualTo(ErrorCode.ADDRESS_REFUSED);
		assertThat(this.site.paths()).isEmpty();
	}

	@Test
	void rulesThatNeverEndCountAsFarAsTheyAreRead() {
		this.site.on("/robots.txt", (out) -> {
			out.write("HTTP/1.1 200 OK\r\n\r\nUser-agent: *\nDisallow: /drafts/\n".getBytes());
			while (true) {
				out.write("Disallow: /more/and/more\n".getBytes());
			}
		});
		assertThat(code("/drafts/b")).isEqualTo(ErrorCode.ROBOTS_REFUSED);
		assertThat(code("/news/a")).isNull();
	}

	@Test
	void rulesLongerThanAreReadCountAsFarAsTheyAre() {
		this.site.on("/robots.txt",
				Reply.text("User-agent: *\nDisallow: /drafts/\n" + "Disallow: /more/and/more\n".repeat(40_000)));
		assertThat(code("/drafts/b")).isEqualTo(ErrorCode.ROBOTS_REFUSED);
		assertThat(code("/news/a")).isNull();
	}

	@Test
	void rulesThatAreMadeToBeSlowAreNot() {
		rules("User-agent: *\n" + ("Disallow: /" + "*a".repeat(200) + "b\n").repeat(500));
		this.site.on("/" + "a".repeat(1500), Reply.page("Words."));
		assertThat(code("/" + "a".repeat(1500))).isNull();
	}

	@Test
	void aPageOfHtmlInPlaceOfRulesAllowsAll() {
		this.site.on("/robots.txt", Reply.page("<html><body>Welcome</body></html>"));
		assertThat(code("/news/a")).isNull();
	}

	@Test
	void aDayLongPauseIsNotAnOutrightBan() {
		rules("User-agent: *\nCrawl-delay: 86400\n");
		assertThat(code("/news/a")).isNull();
	}

	private void rules(String text) {
		this.site.on("/robots.txt", Reply.text(text));
	}

	private ErrorCode code(String path) {
		URI address = this.site.at(path);
		NewsgraphException refusal = catchThrowableOfType(NewsgraphException.class, () -> this.fetcher.fetch(address));
		return (refusal != null) ? refusal.code() : null;
	}

}
