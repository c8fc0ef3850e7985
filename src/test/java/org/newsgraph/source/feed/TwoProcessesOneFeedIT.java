package org.newsgraph.source.feed;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.newsgraph.graph.ServiceProcess;
import org.newsgraph.source.fetch.LiftedPlace;
import org.newsgraph.source.fetch.Reply;
import org.newsgraph.source.fetch.Site;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.neo4j.Neo4jContainer;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two services keep up with one feed over one Neo4j server. The newspaper has a door for
 * each of them, so that it sees who of the two has asked.
 */
class TwoProcessesOneFeedIT {

	private static final String PASSWORD = "for-the-tests";

	private static final int STORIES = 8;

	private static final int HOURS = 10;

	private static final int MOST_HOURS = 100;

	private static final Duration TURN = Duration.ofSeconds(60);

	private static final Duration LOOK_EVERY = Duration.ofMillis(100);

	private static final String ITEM = "<item><title>Bulletin %1$d</title><link>/story/%1$d</link>"
			+ "<pubDate>Sat, 25 Feb 2023 10:00:00 GMT</pubDate><description>In short.</description></item>";

	private static final String PAGE = """
			<html><head><title>Bulletin %1$d</title></head><body><article><h1>Bulletin %1$d</h1>
			<p>Ruritania backed China's peace plan on Friday, its parliament said in bulletin number %1$d.</p>
			</article></body></html>""";

	private static final String ADD = "mutation($url: Url!) { addFeed(input: {url: $url}) { errors { message } } }";

	private static final String FEEDS = "{ feeds { articles nextPollAt lastError { code message } } }";

	private static final String ARTICLES = """
			{ articles(first: 100) { totalCount nodes { headline version } } }""";

	private static final String EMPTY = """
			MATCH (n) WHERE none(label IN labels(n) WHERE label STARTS WITH '__') DETACH DELETE n""";

	private static final String AN_HOUR_PASSES = "MATCH (feed:Feed) SET feed.nextPollAt = $now";

	private static Neo4jContainer neo4j;

	private static Driver driver;

	@TempDir
	private static Path classes;

	@TempDir
	private Path directory;

	private final CountDownLatch printed = new CountDownLatch(1);

	private Site firstDoor;

	private Site secondDoor;

	@BeforeAll
	@SuppressWarnings("resource")
	static void needsTheJarAndAServer() throws Exception {
		ServiceProcess.assumeItIsBuilt();
		Assumptions.assumeTrue(DockerClientFactory.instance().isDockerAvailable(),
				"skipped: Docker does not answer here, and without it there is no Neo4j server");
		LiftedPlace.copyTo(classes);
		neo4j = new Neo4jContainer("neo4j:2026.08-community").withAdminPassword(PASSWORD);
		neo4j.start();
		driver = GraphDatabase.driver(neo4j.getBoltUrl(), AuthTokens.basic("neo4j", PASSWORD));
	}

	@BeforeEach
	void openTheDoors() {
		driver.executableQuery(EMPTY).execute();
		this.firstDoor = Site.open();
		this.secondDoor = Site.open("127.0.0.2", this.firstDoor.port());
		String items = IntStream.range(0, STORIES).mapToObj(ITEM::formatted).collect(Collectors.joining());
		String feed = "<rss><channel><title>Zenda Gazette</title>" + items + "</channel></rss>";
		for (Site door : List.of(this.firstDoor, this.secondDoor)) {
			door.on("/news", Reply.body("application/rss+xml", feed.getBytes(StandardCharsets.UTF_8)));
			for (int story = 0; story < STORIES; story++) {
				door.on("/story/" + story, Reply.page(PAGE.formatted(story)));
			}
		}
	}

	@AfterEach
	void closeTheDoors() throws Exception {
		this.firstDoor.close();
		this.secondDoor.close();
	}

	@AfterAll
	static void stopTheServer() {
		if (neo4j != null) {
			driver.close();
			neo4j.stop();
		}
	}

	@Test
	void anHourAfterTheOtherOneOfTheTwoAsksTheFeedAndEachStoryIsTakenOnce() throws Exception {
		try (ServiceProcess first = serviceAt(this.firstDoor); ServiceProcess second = serviceAt(this.secondDoor)) {
			add(first);
			awaitTheTurnAfter(first, Instant.now());
			assertThat(asked("/news")).as("to add it, and to take its stories").hasSize(2);
			for (int hour = 1; hour <= HOURS || (hour <= MOST_HOURS && !bothHaveAsked()); hour++) {
				awaitTheTurnAfter(second, anHourPasses());
				Thread.sleep(LOOK_EVERY.multipliedBy(3));
				assertThat(asked("/news")).hasSize(2 + hour);
			}
			assertThat(bothHaveAsked()).as("the one as well as the other has had a turn").isTrue();
			assertThat(stories()).containsExactlyInAnyOrderElementsOf(everyStory());
			assertEveryStoryIsThereOnce(second);
			assertThat(feed(second).at("/articles").asInt()).isEqualTo(STORIES);
		}
	}

	@Test
	void whenOneIsKilledInItsTurnTheOtherGoesOnAndNothingIsLostOrDoubled(TestReporter reporter) throws Exception {
		Reply slow = (out) -> {
			this.printed.await();
			Reply.page(PAGE.formatted(STORIES / 2)).write(out);
		};
		this.firstDoor.on("/story/" + STORIES / 2, slow);
		this.secondDoor.on("/story/" + STORIES / 2, slow);
		try (ServiceProcess first = serviceAt(this.firstDoor); ServiceProcess second = serviceAt(this.secondDoor)) {
			add(first);
			Awaitility.await().atMost(TURN).until(() -> stories().contains("/story/" + STORIES / 2));
			boolean firstHasTheTurn = this.firstDoor.paths().contains("/story/" + STORIES / 2);
			Site otherDoor = firstHasTheTurn ? this.secondDoor : this.firstDoor;
			ServiceProcess other = firstHasTheTurn ? second : first;
			assertThat(otherDoor.paths()).as("who has no turn asks for no story").doesNotContain("/story/0");
			int askedBefore = asked("/news").size();
			Instant killed = Instant.now();
			(firstHasTheTurn ? first : second).kill();
			this.printed.countDown();
			Awaitility.await()
				.atMost(TURN.plusSeconds(10))
				.until(() -> otherDoor.paths().contains("/story/" + (STORIES - 1)));
			Duration taken = Duration.between(killed, Instant.now());
			reporter.publishEntry("from the kill to the last story", taken.toMillis() + " ms");
			awaitTheTurnAfter(other, killed);
			assertThat(asked("/news")).hasSize(askedBefore + 1);
			assertThat(otherDoor.paths().stream().filter((path) -> path.startsWith("/story/")))
				.as("what the one had taken is not asked for again")
				.containsExactlyInAnyOrderElementsOf(everyStory().subList(STORIES / 2, STORIES));
			assertEveryStoryIsThereOnce(other);
			assertThat(feed(other).at("/articles").asInt()).isEqualTo(STORIES);
			assertThat(feed(other).at("/lastError").isNull()).isTrue();
		}
	}

	private ServiceProcess serviceAt(Site door) {
		List<String> arguments = new ArrayList<>(LiftedPlace.arguments(door.place()));
		arguments.addAll(List.of("--spring.neo4j.uri=" + neo4j.getBoltUrl(),
				"--spring.neo4j.authentication.username=neo4j", "--spring.neo4j.authentication.password=" + PASSWORD,
				"--spring.neo4j.pool.connection-acquisition-timeout=60s", "--spring.neo4j.connection-timeout=60s",
				"--newsgraph.search.meaning=false", "--newsgraph.rehearsal=false",
				"--newsgraph.feeds.look-every=" + LOOK_EVERY, "--newsgraph.feeds.turn=" + TURN));
		Path home = this.directory.resolve(door.place().getAddress().getHostAddress());
		return ServiceProcess.startWithClasses(classes, home, arguments).up();
	}

	private void add(ServiceProcess service) throws Exception {
		URI url = this.firstDoor.at("gazette.example", "/news");
		assertThat(service.ask(ADD, Map.of("url", url.toString())).at("/addFeed/errors")).isEmpty();
	}

	/**
	 * Makes the feed due now.
	 * @return now
	 */
	private static Instant anHourPasses() {
		ZonedDateTime now = ZonedDateTime.now();
		driver.executableQuery(AN_HOUR_PASSES).withParameters(Map.of("now", now)).execute();
		return now.toInstant();
	}

	/** Waits until the feed has been asked, and is to be asked again later only. */
	private static void awaitTheTurnAfter(ServiceProcess service, Instant moment) {
		Awaitility.await()
			.atMost(TURN.multipliedBy(2))
			.until(() -> Instant.parse(feed(service).at("/nextPollAt").asString())
				.isAfter(moment.plus(Rhythm.SHORTEST.minusMinutes(1))));
	}

	private static JsonNode feed(ServiceProcess service) throws Exception {
		JsonNode feeds = service.ask(FEEDS, Map.of()).at("/feeds");
		assertThat(feeds).hasSize(1);
		return feeds.get(0);
	}

	/** What the two have asked for at either door, in no order. */
	private List<String> asked(String beginning) {
		return Stream.of(this.firstDoor, this.secondDoor)
			.flatMap((door) -> door.paths().stream())
			.filter((path) -> path.startsWith(beginning))
			.toList();
	}

	/** Twice the one that has added it. */
	private boolean bothHaveAsked() {
		return this.secondDoor.paths().contains("/news")
				&& this.firstDoor.paths().stream().filter("/news"::equals).count() > 1;
	}

	private List<String> stories() {
		return asked("/story/");
	}

	private static List<String> everyStory() {
		return IntStream.range(0, STORIES).mapToObj((story) -> "/story/" + story).toList();
	}

	private static void assertEveryStoryIsThereOnce(ServiceProcess service) throws Exception {
		JsonNode articles = service.ask(ARTICLES, Map.of()).at("/articles");
		assertThat(articles.at("/totalCount").asInt()).isEqualTo(STORIES);
		assertThat(articles.at("/nodes").findValuesAsString("headline")).containsExactlyInAnyOrderElementsOf(
				IntStream.range(0, STORIES).mapToObj((story) -> "Bulletin " + story).toList());
		assertThat(articles.at("/nodes").findValues("version")).allMatch((version) -> version.asInt() == 1);
	}

}
