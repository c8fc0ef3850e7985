package org.newsgraph.source.feed;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Record;
import org.newsgraph.graph.Graph;
import org.newsgraph.graph.NewsgraphTest;
import org.newsgraph.newsroom.Api;
import org.newsgraph.source.fetch.LiftedSite;
import org.newsgraph.source.fetch.Reply;
import org.newsgraph.source.fetch.Site;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/** Feeds are kept up with, however their servers behave. */
@NewsgraphTest
@Import(LiftedSite.class)
class FeedsTests {

	private static final String SUMMARY = "<item><title>%1$s</title><link>/story/%1$s</link>"
			+ "<pubDate>Sat, 25 Feb 2023 10:00:00 GMT</pubDate><description>In short.</description></item>";

	private static final String STATE = "{ id url title addedAt articles lastSuccessAt"
			+ " lastError { code message at } refusals { title link code message at triedAgain } nextPollAt }";

	private static final String PAGE = "<html><head><title>%1$s</title></head><body><article><h1>%1$s</h1>"
			+ "<p>Ruritania backed China's peace plan in %1$s on Friday, its parliament said.</p></article></body></html>";

	@Autowired
	private Site site;

	@Autowired
	private FeedWrites writes;

	@Autowired
	private FeedVisit visit;

	@Autowired
	private FeedPoller poller;

	@Autowired
	private Graph graph;

	private Api api;

	@BeforeEach
	void connect(@LocalServerPort int port) {
		this.api = new Api(port);
	}

	@Test
	void eachItemIsTakenOnceAndItsLinkFollowedWhereTheFeedHasOnlyASummary() {
		page("Strelsau");
		page("Zenda");
		feed("/news", SUMMARY.formatted("Strelsau"), "ETag: \"v1\"", "Last-Modified: Sat, 25 Feb 2023 10:00:00 GMT");
		String id = add("/news");
		assertThat(poll(id).at("/articles").asInt()).isEqualTo(1);
		feed("/news", SUMMARY.formatted("Strelsau") + SUMMARY.formatted("Zenda"));
		JsonNode changed = poll(id);
		assertThat(changed.at("/articles").asInt()).isEqualTo(2);
		assertThat(changed.at("/title").asString()).isEqualTo("Zenda Gazette");
		assertThat(changed.at("/lastError").isNull()).isTrue();
		assertThat(this.site.paths().stream().filter("/story/Strelsau"::equals)).hasSize(1);
		assertThat(this.site.requests()).anySatisfy((request) -> assertThat(request).startsWith("GET /news ")
			.containsIgnoringCase("If-None-Match: \"v1\"")
			.containsIgnoringCase("If-Modified-Since: Sat, 25 Feb 2023 10:00:00 GMT"));
	}

	@Test
	void theWholeArticleInTheFeedIsTakenWithoutAskingForItsPage() {
		String text = "<p>Ruritania backed the plan of its neighbours, the parliament in Strelsau said.</p>".repeat(20);
		feed("/whole", "<item><title>Whole</title><link>/story/whole</link><description><![CDATA[" + text
				+ "]]></description></item>");
		assertThat(poll(add("/whole")).at("/articles").asInt()).isEqualTo(1);
		assertThat(this.site.paths()).doesNotContain("/story/whole");
	}

	@Test
	void whatChangesUnderItsIdIsAnotherVersion() {
		String item = "<item><guid>urn:item:1</guid><title>Whole</title><link>/story/changed</link><description><![CDATA["
				+ "<p>Ruritania backed the plan of its neighbours, the parliament in Strelsau said.</p>".repeat(20)
				+ "%s]]></description></item>";
		feed("/changing", item.formatted(""));
		String id = add("/changing");
		poll(id);
		feed("/changing", item.formatted("<p>Correction: an earlier version named the wrong parliament.</p>"));
		assertThat(poll(id).at("/articles").asInt()).isEqualTo(1);
		JsonNode versions = this.api
			.data("{ articles(first: 50) { nodes { url versions { version correction } } } }", Map.of())
			.at("/articles/nodes");
		assertThat(versions).filteredOn((article) -> article.at("/url").asString("").endsWith("/story/changed"))
			.singleElement()
			.satisfies((article) -> assertThat(article.at("/versions/0/correction").asString())
				.startsWith("Correction: an earlier"));
	}

	@Test
	void theLinesOfAPlainTextAreItsParagraphsWhateverTheKindOfFeed() {
		String one = "Ruritania backed the plan of its neighbours, the parliament in Strelsau said. ".repeat(12)
			.strip();
		String two = "Salt &amp; iron were dear in Strelsau after the storm, its merchants said. ".repeat(12).strip();
		feed("/plain", "<item><link>/story/plain-rss</link><title>Plain</title><description>" + one + "\n\n" + two
				+ "</description></item>");
		this.site.on("/plain.json",
				Reply.body("application/feed+json",
						"""
								{"items": [{"id": "1", "url": "/story/plain-json", "title": "Plain too", "content_text": "%s\\n%s"}]}"""
							.formatted(one, two.replace("&amp;", "&"))
							.getBytes(StandardCharsets.UTF_8)));
		poll(add("/plain"));
		poll(add("/plain.json"));
		JsonNode articles = this.api.data("{ articles(filter: {text: \"merchants salt\"}) { nodes { text } } }");
		assertThat(articles.findValuesAsString("text")).hasSize(2)
			.containsOnly(one + "\n\n" + two.replace("&amp;", "&"));
	}

	@Test
	void whatDidNotChangeIsASuccessWithNothingNew() {
		feed("/same", "", "ETag: \"v1\"");
		String id = add("/same");
		poll(id);
		this.site.on("/same", Reply.status(304));
		JsonNode same = poll(id);
		assertThat(same.at("/lastError").isNull()).isTrue();
		assertThat(untilNext(same)).isBetween(Duration.ofMinutes(55), Duration.ofMinutes(67));
	}

	@Test
	void aFeedThatItsServerKeepsForHoursIsNotAskedBefore() {
		feed("/kept", "", "ETag: \"v1\"", "Cache-Control: max-age=14400");
		String id = add("/kept");
		assertThat(untilNext(poll(id))).isBetween(Duration.ofMinutes(239), Duration.ofMinutes(265));
		this.site.on("/kept", Reply.status(304, "Cache-Control: max-age=60"));
		assertThat(untilNext(poll(id))).isBetween(Duration.ofMinutes(55), Duration.ofMinutes(67));
	}

	@Test
	void aFeedThatIsGoneIsAskedNoMore() {
		feed("/gone", "");
		String id = add("/gone");
		this.site.on("/gone", Reply.status(410));
		JsonNode gone = changed("pollFeed", id).at("/feed");
		assertThat(gone.at("/lastError/code").asString()).isEqualTo("NOT_FOUND");
		assertThat(gone.at("/nextPollAt").isNull()).isTrue();
	}

	@Test
	void aFeedThatMovedForGoodIsAskedAtItsNewAddress() {
		feed("/old", "");
		feed("/new", "");
		String id = add("/old");
		this.site.on("/old", Reply.redirect(302, "/new"));
		assertThat(poll(id).at("/url").asString()).endsWith("/old");
		this.site.on("/old", Reply.redirect(301, "/new"));
		assertThat(poll(id).at("/url").asString()).endsWith("/new");
	}

	@Test
	void aServerThatWantsToBeLeftAloneIs() {
		feed("/busy", "");
		String id = add("/busy");
		this.site.on("/busy", Reply.status(503));
		assertThat(untilNext(poll(id))).isBetween(Duration.ofMinutes(9), Duration.ofMinutes(12));
		JsonNode twice = poll(id);
		assertThat(twice.at("/lastError/code").asString()).isEqualTo("UPSTREAM_FAILED");
		assertThat(untilNext(twice)).isBetween(Duration.ofMinutes(19), Duration.ofMinutes(23));
		this.site.on("/busy", Reply.status(503, "Retry-After: 7200"));
		assertThat(untilNext(poll(id))).isBetween(Duration.ofMinutes(119), Duration.ofMinutes(133));
	}

	@Test
	void aFeedWithoutEndOrWithoutSenseIsRefused() {
		this.site.on("/endless", Reply.endless("<item>".getBytes(StandardCharsets.UTF_8), "Content-Type: text/xml"));
		this.site.on("/page", Reply.page("<html><body>Home</body></html>"));
		assertThat(refusal("/endless")).isEqualTo("TOO_LARGE");
		assertThat(refusal("/page")).isEqualTo("BAD_USER_INPUT");
		assertThat(refusal("/none")).isEqualTo("NOT_FOUND");
		for (String inside : List.of("http://169.254.169.254/feed", "http://127.1/feed")) {
			assertThat(added(URI.create(inside)).at("/errors/0/code").asString()).isEqualTo("ADDRESS_REFUSED");
		}
	}

	@Test
	void anArticleThatCannotBeHadNowIsTriedAgainAndOneThatIsNotThereIsNot() {
		this.site.on("/story/Later", Reply.status(503));
		feed("/partly", SUMMARY.formatted("Later") + SUMMARY.formatted("Never"), "ETag: \"v1\"");
		String id = add("/partly");
		JsonNode first = poll(id);
		assertThat(first.at("/articles").asInt()).isZero();
		assertThat(refused(first)).containsExactlyInAnyOrder("Later UPSTREAM_FAILED true", "Never NOT_FOUND false");
		page("Later");
		page("Never");
		JsonNode second = poll(id);
		assertThat(second.at("/articles").asInt()).isEqualTo(1);
		assertThat(refused(second)).as("what could be taken at last is gone").containsExactly("Never NOT_FOUND false");
		assertThat(this.site.paths().stream().filter("/story/Never"::equals)).hasSize(1);
	}

	@Test
	void theLastTwentyThatCouldNotBeTakenAreKeptUntilTheFeedIsRemoved() {
		feed("/hollow",
				IntStream.range(0, 25)
					.mapToObj((number) -> "<item><title>No link " + number + "</title></item>")
					.collect(Collectors.joining()));
		String id = add("/hollow");
		JsonNode state = poll(id);
		assertThat(refused(state)).hasSize(20).startsWith("No link 24 BAD_USER_INPUT false");
		assertThat(state.at("/refusals/0/link").isNull()).isTrue();
		assertThat(state.at("/refusals/0/message").asString()).contains("neither its whole text nor a link");
		changed("removeFeed", id);
		List<Record> kept = this.graph.read((cypher) -> cypher
			.run("MATCH (item:RefusedItem) WHERE item.title STARTS WITH 'No link' RETURN item", Map.of()));
		assertThat(kept).isEmpty();
	}

	@Test
	void aFeedIsOneHoweverOftenItIsAddedAndNoMoreWhenItIsRemoved() {
		feed("/twice", "");
		String id = add("/twice");
		assertThat(add("/twice")).isEqualTo(id);
		assertThat(add("/twice#top")).isEqualTo(id);
		assertThat(this.api.data("{ feeds { id } }").at("/feeds").findValuesAsString("id")).containsOnlyOnce(id);
		assertThat(changed("removeFeed", id).at("/feed/id").asString()).isEqualTo(id);
		assertThat(changed("removeFeed", id).at("/errors/0/code").asString()).isEqualTo("NOT_FOUND");
		assertThat(this.api.data("query($id: ID!) { feed(id: $id) { url } }", Map.of("id", id)).at("/feed").isNull())
			.isTrue();
	}

	@Test
	void onlyOneOfManyWhoWantToAskAFeedDoes() throws Exception {
		feed("/once", "");
		String key = key(add("/once"));
		Callable<Optional<Turn>> claim = () -> this.writes.claim(key);
		try (ExecutorService many = Executors.newVirtualThreadPerTaskExecutor()) {
			int claimed = 0;
			for (Future<Optional<Turn>> each : many.invokeAll(Collections.nCopies(6, claim))) {
				claimed += each.get().isPresent() ? 1 : 0;
			}
			assertThat(claimed).isEqualTo(1);
		}
	}

	@Test
	void whatIsTakenIsCountedAtOnceAndAFeedThatIsRemovedMeanwhileIsTakenNoFurther() {
		page("Modenstein");
		feed("/removed", SUMMARY.formatted("Modenstein") + SUMMARY.formatted("Festenburg"));
		String id = add("/removed");
		AtomicReference<JsonNode> meanwhile = new AtomicReference<>();
		this.site.on("/story/Festenburg", (out) -> {
			meanwhile.set(changed("removeFeed", id));
			Reply.page(PAGE.formatted("Festenburg")).write(out);
		});
		this.visit.pay(this.writes.claim(key(id)).orElseThrow());
		assertThat(meanwhile.get().at("/feed/articles").asInt()).isEqualTo(1);
		assertThat(feed(id).isNull()).isTrue();
	}

	@Test
	void whoIsDueIsAskedWithoutAnybodySayingSo() throws Exception {
		feed("/due", "");
		String id = add("/due");
		this.poller.askWhoIsDue();
		for (int tries = 0; tries < 200 && feed(id).at("/lastSuccessAt").isNull(); tries++) {
			Thread.sleep(100);
			this.poller.askWhoIsDue();
		}
		assertThat(feed(id).at("/lastSuccessAt").isNull()).isFalse();
	}

	private void page(String name) {
		this.site.on("/story/" + name, Reply.page(PAGE.formatted(name)));
	}

	private void feed(String path, String items, String... headers) {
		String feed = "<rss><channel><title>Zenda Gazette</title>" + items + "</channel></rss>";
		this.site.on(path, Reply.body("application/rss+xml", feed.getBytes(StandardCharsets.UTF_8), headers));
	}

	private JsonNode feed(String id) {
		return this.api.data("query($id: ID!) { feed(id: $id) " + STATE + " }", Map.of("id", id)).get("feed");
	}

	private static String key(String id) {
		return new String(Base64.getUrlDecoder().decode(id), StandardCharsets.UTF_8).substring("Feed:".length());
	}

	private static Duration untilNext(JsonNode feed) {
		return Duration.between(Instant.now(), Instant.parse(feed.at("/nextPollAt").asString()));
	}

	private static List<String> refused(JsonNode feed) {
		return feed.at("/refusals")
			.valueStream()
			.map((item) -> item.at("/title").asString() + " " + item.at("/code").asString() + " "
					+ item.at("/triedAgain").asBoolean())
			.toList();
	}

	private String add(String path) {
		JsonNode added = added(this.site.at(path));
		assertThat(added.at("/errors")).isEmpty();
		return added.at("/feed/id").asString();
	}

	private String refusal(String path) {
		return added(this.site.at(path)).at("/errors/0/code").asString();
	}

	private JsonNode added(URI url) {
		return this.api
			.data("mutation($url: Url!) { addFeed(input: {url: $url}) { feed { id } errors { code message path } } }",
					Map.of("url", url.toString()))
			.get("addFeed");
	}

	/** However long it takes. */
	private JsonNode poll(String id) {
		this.visit.pay(this.writes.claim(key(id)).orElseThrow());
		return feed(id);
	}

	private JsonNode changed(String mutation, String id) {
		return this.api
			.data("mutation($id: ID!) { " + mutation + "(id: $id) { feed " + STATE
					+ " errors { code message path } } }", Map.of("id", id))
			.get(mutation);
	}

}
