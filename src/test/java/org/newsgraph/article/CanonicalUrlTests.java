package org.newsgraph.article;

import java.net.URI;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CanonicalUrlTests {

	@ParameterizedTest
	@ValueSource(strings = { "https://gazette.example/2026/harvest", "http://www.gazette.example/2026/harvest/",
			"https://www.gazette.example:443/2026/harvest#top", "https://m.gazette.example/2026/harvest",
			"https://mobile.gazette.example/2026/harvest?utm_source=mail&utm_medium=x",
			"https://amp.gazette.example/2026/harvest?fbclid=abc", "https://gazette.example/2026/harvest/amp",
			"https://gazette.example/2026/harvest/amp/", "https://gazette.example/amp/2026/harvest",
			"https://gazette.example/2026/harvest?amp", "https://gazette.example/2026/harvest?amp=1&outputType=amp",
			"https://gazette.example/2026/harvest/index.html", "https://gazette.example/2026/harvest/index.php?cmpid=7",
			"https://www.google.com/amp/s/gazette.example/2026/harvest/amp",
			"https://gazette-example.cdn.ampproject.org/c/s/www.gazette.example/2026/harvest",
			"https://gazette.example/2026/harvest?output=amp", "https://gazette.example/2026/harvest/amp.html",
			"https://gazette.example/2026/harvest?srsltid=a&gad_source=1&_hsenc=b&_hsmi=2&mkt_tok=c&igsh=d",
			"https://gazette.example/2026/harvest?partner=rss&emc=rss",
			"https://gazette.example/2026/harvest;jsessionid=4F.node1?%75tm_source=x",
			"https://gazette.example/2026/h%61rvest", "https://gazette.example//2026//harvest",
			"https://www.gazette.example./2026/harvest", "HTTPS://GAZETTE.EXAMPLE/2026/harvest" })
	void onePageHasOneAddressHoweverSomebodyCameToIt(String address) {
		assertThat(CanonicalUrl.plain(URI.create(address)))
			.isEqualTo(URI.create("https://gazette.example/2026/harvest"));
	}

	@ParameterizedTest
	@CsvSource({ "https://gazette.example/?p=12, https://gazette.example?p=12",
			"https://gazette.example/story.asp?id=7&utm_id=1&page=2, https://gazette.example/story.asp?id=7&page=2",
			"https://gazette.example/stamp, https://gazette.example/stamp",
			"https://gazette.example/story.amp.html, https://gazette.example/story.html",
			"https://gazette.example/camp/amplifiers, https://gazette.example/camp/amplifiers",
			"https://m.example/harvest, https://m.example/harvest",
			"https://gazette.example:8443/harvest, https://gazette.example:8443/harvest",
			"http://www.harvest_desk.gazette.example:8080/a, https://harvest_desk.gazette.example:8080/a",
			"https://gazette.example/a%2fb%20c%2D%c3%b6?q=%26%3d, https://gazette.example/a%2Fb%20c-%C3%B6?q=%26%3D",
			"https://gazette.example/a?output=text&partner=zenda&emc=7, https://gazette.example/a?emc=7&output=text&partner=zenda",
			"https://archive.example/web/7/http://gazette.example/a, https://archive.example/web/7/http://gazette.example/a",
			"https://gazette.example/a;page=2, https://gazette.example/a;page=2",
			"https://gazette.example/camp.html, https://gazette.example/camp.html",
			"https://gazette.example/index.html, https://gazette.example" })
	void whatTellsOnePageFromAnotherIsKept(String address, String plain) {
		assertThat(CanonicalUrl.plain(URI.create(address))).isEqualTo(URI.create(plain));
	}

	@Test
	void aPageIsBelievedAboutItsOwnSiteOnly() {
		assertThat(of("https://m.gazette.example/x?id=1", "https://www.gazette.example/harvest"))
			.isEqualTo(URI.create("https://gazette.example/harvest"));
		assertThat(of("https://gazette.example/x", "https://courier.example/harvest"))
			.isEqualTo(URI.create("https://gazette.example/x"));
		assertThat(of(null, null)).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://gazette.example", "https://www.gazette.example/", "http://gazette.example/#top",
			"https://gazette.example/index.html?utm_source=mail" })
	void theHomePageIsNotBelievedToBeTheAddressOfAnArticle(String home) {
		assertThat(of("https://gazette.example/harvest", home))
			.isEqualTo(URI.create("https://gazette.example/harvest"));
		assertThat(of("https://gazette.example/?p=12", home)).isEqualTo(URI.create("https://gazette.example?p=12"));
		assertThat(of("https://gazette.example/", home)).isEqualTo(URI.create("https://gazette.example"));
		assertThat(of(null, home)).isNull();
		assertThat(of("https://gazette.example/harvest?id=7", "https://gazette.example/?p=12"))
			.isEqualTo(URI.create("https://gazette.example?p=12"));
	}

	private static @Nullable URI of(@Nullable String url, @Nullable String claimed) {
		return CanonicalUrl.of((url != null) ? URI.create(url) : null, (claimed != null) ? URI.create(claimed) : null);
	}

}
