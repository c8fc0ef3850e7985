package org.newsgraph.source.feed;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.graphql.ErrorCode;
import org.newsgraph.graphql.NewsgraphException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** What feeds say is found, also in those that are not as they should be. */
@Timeout(60)
class FeedReaderTests {

	private static final URI ADDRESS = URI.create("https://gazette.example/news/feed.xml");

	@Test
	void anRssFeedGivesItsItems() {
		ReadFeed feed = read("""
				<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
				  xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Zenda Gazette</title><ttl>30</ttl>
				<language>en-GB</language><item><title>Queen &amp;amp; duke meet</title><link>../story/1</link>
				<guid isPermaLink="false">z-1</guid><pubDate>Sat, 25 Feb 2023 10:00:00 EST</pubDate>
				<dc:creator>Anton Hentzau</dc:creator><description>In short.</description>
				<content:encoded><![CDATA[<p>All of it.</p>]]></content:encoded></item></channel></rss>""");
		assertThat(feed.title()).isEqualTo("Zenda Gazette");
		assertThat(feed.updateEvery()).isEqualTo(Duration.ofMinutes(30));
		ReadItem item = feed.items().getFirst();
		assertThat(item.id()).isEqualTo("z-1");
		assertThat(item.title()).isEqualTo("Queen & duke meet");
		assertThat(item.link()).isEqualTo(URI.create("https://gazette.example/story/1"));
		assertThat(item.published()).isEqualTo(Instant.parse("2023-02-25T15:00:00Z"));
		assertThat(item.authors()).containsExactly("Anton Hentzau");
		assertThat(item.content()).isEqualTo("<p>All of it.</p>");
		assertThat(item.language()).isEqualTo("en-gb");
	}

	@Test
	void anAtomFeedGivesItsEntriesWithTheirBases() {
		ReadItem item = read(
				"""
						<feed xmlns="http://www.w3.org/2005/Atom" xml:base="/blog/" xml:lang="en"><author><name>The desk</name>
						</author><entry xml:base="2023/"><id>urn:z:2</id><title type="html">A &lt;b&gt;bold&lt;/b&gt; duke</title>
						<link rel="self" href="self"/><link href="plan"/><updated>2023-02-25T10:00:00+01:00</updated>
						<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>All</p></div></content>
						</entry></feed>""")
			.items()
			.getFirst();
		assertThat(item.title()).isEqualTo("A bold duke");
		assertThat(item.link()).isEqualTo(URI.create("https://gazette.example/blog/2023/plan"));
		assertThat(item.published()).isEqualTo(Instant.parse("2023-02-25T09:00:00Z"));
		assertThat(item.authors()).containsExactly("The desk");
		assertThat(item.content()).contains("<p>All</p>");
	}

	@Test
	void aJsonFeedGivesItsItems() {
		ReadItem item = read("""
				{"version": "https://jsonfeed.org/version/1.1", "title": "Gazette", "authors": [{"name": "The desk"}],
				 "items": [{"id": 7, "url": "/story/7", "content_text": "1 < 2", "date_published": "2023-02-25"},]}""")
			.items()
			.getFirst();
		assertThat(item.id()).isEqualTo("7");
		assertThat(item.link()).isEqualTo(URI.create("https://gazette.example/story/7"));
		assertThat(item.content()).isEqualTo("1 &lt; 2");
		assertThat(item.authors()).containsExactly("The desk");
	}

	@Test
	void aMalformedFeedGivesWhatCanBeHad() {
		ReadFeed feed = read(
				"""
						Warning: line 3 <br>
						<?xml version="1.0"?><rss><channel><item><title>Salt & iron &nbsp;up<link>https://gazette.example/1</link>
						<item><title>Second</title><link>https://gazette.example/2?a=b&c=d</link><dc:date>2023-02-25</dc:date>
						<item><title>Third</title><link>https://gazette.example/3</li""");
		assertThat(feed.items()).extracting(ReadItem::title).containsExactly("Salt & iron up", "Second", "Third");
		assertThat(feed.items().get(1).link()).isEqualTo(URI.create("https://gazette.example/2?a=b&c=d"));
		assertThat(feed.items().get(1).published()).isEqualTo(Instant.parse("2023-02-25T00:00:00Z"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Sat, 25 Feb 2023 10:00:00 +0000  | 2023-02-25T10:00:00Z
			Satu, 25 February 23 10:00 GMT   | 2023-02-25T10:00:00Z
			25 Feb 2023 10:00:00 PST         | 2023-02-25T18:00:00Z
			2023-02-25T10:00:00.123+05:30    | 2023-02-25T04:30:00Z
			2023-02-25 10:00:00              | 2023-02-25T10:00:00Z
			20230225                         | 2023-02-25T00:00:00Z
			20230225T100000Z                 | 2023-02-25T10:00:00Z
			20230225T1005+0100               | 2023-02-25T09:05:00Z
			20230225T100007                  | 2023-02-25T10:00:07Z
			2023-02                          | 2023-02-01T00:00:00Z
			Feb 25, 2023 1:05 PM EST         | 2023-02-25T18:05:00Z
			Sat Feb 25 10:00:00 UTC 2023     | 2023-02-25T10:00:00Z
			2023-02-25T24:00:00Z             | 2023-02-26T00:00:00Z
			yesterday                        |
			2023-13-45                       |
			99 Foo 2023                      |""")
	void datesAreUnderstoodHoweverTheyAreWritten(String written, Instant moment) {
		assertThat(FeedDates.parse(written)).isEqualTo(moment);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "{", "{\"items\": 3}", "[]", "<", "no feed", "<html><body>Home</body></html>" })
	void whatIsNoFeedIsRefused(String text) {
		assertThat(catchThrowableOfType(NewsgraphException.class, () -> read(text)).code())
			.isEqualTo(ErrorCode.BAD_USER_INPUT);
	}

	@Test
	void entitiesOfTheFeedItselfAreNotUnfolded() {
		ReadFeed feed = read("""
				<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>
				<rss><channel><item><title>Story &b; &f;</title></item></channel></rss>""");
		assertThat(feed.items()).singleElement()
			.satisfies((item) -> assertThat(item.title()).startsWith("Story").doesNotContain("aaaaa", "root:"));
	}

	@Test
	void aFeedThatIsTooDeepOrTooLongEndsSoon() {
		assertThat(read("<rss>" + "<item><title>x".repeat(100_000)).items()).hasSize(FeedReader.MOST_ITEMS);
		assertThat(read("<rss>" + "<a>".repeat(200_000) + "<item><title>x</title></item>").items()).isNotNull();
		assertThat(read("<rss>" + "<a>b</a>".repeat(200_000) + "<item><x/></item>".repeat(2_000)).items())
			.hasSize(FeedReader.MOST_ITEMS);
		ReadFeed many = read("<rss>" + "<item><title>x</title></item>".repeat(100_000) + "</rss>");
		assertThat(many.items()).hasSize(FeedReader.MOST_ITEMS);
		assertThat(many.complete()).isFalse();
		assertThat(
				catchThrowableOfType(NewsgraphException.class, () -> FeedReader.read(new byte[17 << 20], null, ADDRESS))
					.code())
			.isEqualTo(ErrorCode.TOO_LARGE);
		assertThat(
				catchThrowableOfType(NewsgraphException.class, () -> read("{\"items\":" + "[".repeat(100_000))).code())
			.isEqualTo(ErrorCode.BAD_USER_INPUT);
	}

	@Test
	void aWrongCharacterSetIsSeenThrough() {
		byte[] bytes = "<?xml version='1.0' encoding='utf-8'?><rss><item><title>Café</title></item></rss>"
			.getBytes(StandardCharsets.ISO_8859_1);
		assertThat(FeedReader.read(bytes, "utf-8", ADDRESS).items().getFirst().title()).isEqualTo("Café");
	}

	private static ReadFeed read(String text) {
		return FeedReader.read(text.getBytes(StandardCharsets.UTF_8), null, ADDRESS);
	}

}
