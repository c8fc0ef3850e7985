package org.newsgraph.source.page;

import java.net.URI;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.newsgraph.reading.Manuscript;
import org.newsgraph.reading.page.CleanPage;
import org.newsgraph.reading.page.Cleaner;

import static org.assertj.core.api.Assertions.assertThat;

/** What makes pages heavy does not keep their articles from being read. */
class LightPageTests {

	private static final String STORY = """
			<html><head><title>The guard leaves</title><link rel=canonical href="https://gazette.example/guard">
			<script type="application/ld+json">{"@type": "NewsArticle", "headline": "The guard leaves Strelsau",
			 "datePublished": "2023-02-25T10:00:00Z"}</script>%s</head>
			<body><article><h1>The guard leaves Strelsau</h1>
			<p>The queen's guard left Strelsau on Friday, two days after the vote in parliament.</p>
			<p>Its colonel said that the march to Zenda would take a week.</p></article>%s</body></html>""";

	@Test
	void aPageHeavyWithScriptsAndPicturesIsReadAsWithoutThem() {
		String heavy = STORY.formatted("<script>" + "var a = '</p>';\n".repeat(60_000) + "</script>",
				"<style>p { color: red }</style><svg><text>Drawn</text></svg><img alt='' src='data:image/png;base64,"
						+ "A".repeat(500_000) + "'>");
		assertThat(heavy).hasSizeGreaterThan(1_000_000);
		String light = LightPage.of(heavy);
		assertThat(light).hasSizeLessThan(2_000);
		assertThat(read(light)).isEqualTo(read(STORY.formatted("", "")));
		assertThat(read(light).canonicalUrl()).isEqualTo(URI.create("https://gazette.example/guard"));
	}

	@Test
	void aLightPageStaysAsItIs() {
		assertThat(LightPage.of("<p>One<p>Two")).isEqualTo("<p>One<p>Two");
	}

	@Test
	void aPageThatIsHeavyWithWordsKeepsThem() {
		String words = "<p>" + "Words of the guard. ".repeat(20_000) + "</p>";
		assertThat(LightPage.of(words)).contains("Words of the guard. ".repeat(20_000));
	}

	@Test
	void aPageNestedWithoutEndIsStillAPage() {
		assertThat(LightPage.of("<div>".repeat(100_000) + "Deep words.")).contains("Deep words.");
	}

	private static CleanPage read(String html) {
		return new Cleaner().clean(new Manuscript(null, html, null, null, null, null, List.of(), null, Instant.EPOCH));
	}

}
