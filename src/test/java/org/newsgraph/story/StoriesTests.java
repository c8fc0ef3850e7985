package org.newsgraph.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.newsgraph.graph.Graph;
import org.newsgraph.graph.NewsgraphTest;
import org.newsgraph.graph.StatementCounter;
import org.newsgraph.newsroom.Api;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

@NewsgraphTest
class StoriesTests {

	private static final String STORIES = """
			query($filter: StoryFilter, $first: Int, $after: String) {
			  stories(filter: $filter, first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes {
			    id headline firstSeen lastSeen independentSources keywords
			    articles { totalCount edges { score keywords node { headline text } } } } } }""";

	private static final String FERRY = """
			A ferry with 212 people on board sank off Zadarska in the Strait of Mirava on Monday, the coast guard of Ruritania said.
			Divers recovered eleven bodies and the captain, Goran Vidmar, was arrested. The ferry Morska Zvezda had left
			Zadarska without a permit.""";

	private static final String FERRY_LATER = """
			Prosecutors in Zadarska charged the captain of the ferry Morska Zvezda on Wednesday. Goran Vidmar let more people on
			board than the permit allowed, they said. The coast guard still looks for nine missing in the Strait of Mirava.""";

	private static final String FERRY_MOURNED = """
			Thousands mourned in Zadarska on Thursday those who drowned when the Morska Zvezda sank in the Strait of Mirava.
			Goran Vidmar, the captain of the ferry, is in custody.""";

	private static final String OTHER_FERRY = """
			A ferry caught fire near Lake Belcanto on Monday, and its captain, Teresa Oliveto, steered it onto a beach. All 64
			people on board were brought ashore at Pontenero, the coast guard of Strelsau said.""";

	@Autowired
	private Graph graph;

	@Autowired
	private Overdue overdue;

	@Autowired
	private StatementCounter statements;

	private Api api;

	@BeforeEach
	void open(@LocalServerPort int port) {
		this.api = new Api(port);
		this.graph.write((cypher) -> cypher.run("MATCH (n) WHERE NOT n:__Neo4jMigration DETACH DELETE n"));
	}

	@Test
	void articlesOnOneDevelopmentAreOneStory() {
		ferry();
		JsonNode story = only();
		assertThat(story.at("/headline").asString()).isEqualTo("Ferry sinks off Zadarska");
		assertThat(story.at("/firstSeen").asString()).startsWith("2031-05-05T12:00");
		assertThat(story.at("/lastSeen").asString()).startsWith("2031-05-08T12:00");
		assertThat(story.at("/independentSources").asInt()).isEqualTo(3);
		assertThat(headlines(story)).containsExactly("Ferry sinks off Zadarska", "Captain charged", "Zadarska mourns");
	}

	@Test
	void anArticleBelongsToItsStoryForWordsThatItHolds() {
		ferry();
		JsonNode edges = only().at("/articles/edges");
		assertThat(edges.at("/0/score").asDouble()).isCloseTo(1, within(1e-9));
		for (JsonNode edge : edges) {
			String article = edge.at("/node/headline").asString() + " " + edge.at("/node/text").asString();
			assertThat(edge.at("/score").asDouble()).isBetween(0.28, 1.0 + 1e-9);
			assertThat(edge.at("/keywords")).isNotEmpty()
				.allSatisfy((word) -> assertThat(article).contains(word.asString()));
		}
		assertThat(texts(only().at("/keywords"))).contains("Zadarska", "Vidmar").doesNotContain("the", "said");
	}

	@Test
	void twoAccidentsOfOneSortOnOneDayAreTwoStories() {
		ferry();
		article("fire", "Ferry on fire", OTHER_FERRY, "2031-05-05");
		article("fire-again", "Captain of burning ferry praised",
				"Teresa Oliveto, captain of the ferry that burned on Lake Belcanto, was praised in Pontenero on Tuesday.",
				"2031-05-06");
		assertThat(stories(Map.of()).at("/nodes").valueStream().map(StoriesTests::headlines)).containsExactlyInAnyOrder(
				List.of("Ferry sinks off Zadarska", "Captain charged", "Zadarska mourns"),
				List.of("Ferry on fire", "Captain of burning ferry praised"));
	}

	@Test
	void whatIsToldAgainLongAfterIsAnotherStory() {
		ferry();
		article("year", "A year on", FERRY_MOURNED + " A year has gone by.", "2032-05-05");
		assertThat(headlines(only())).doesNotContain("A year on");
		assertThat(stories(Map.of("minArticles", 1)).at("/totalCount").asInt()).isEqualTo(2);
	}

	@Test
	void theArticleThatToldItFirstMayComeLast() {
		article("charged", "Captain charged", FERRY_LATER, "2031-05-07");
		article("sinks", "Ferry sinks off Zadarska", FERRY, "2031-05-05");
		JsonNode story = only();
		assertThat(story.at("/headline").asString()).isEqualTo("Ferry sinks off Zadarska");
		assertThat(story.at("/firstSeen").asString()).startsWith("2031-05-05");
		assertThat(headlines(story)).containsExactly("Ferry sinks off Zadarska", "Captain charged");
	}

	@Test
	void oneArticleAloneIsNoStoryYetButHasAPlace() {
		article("sinks", "Ferry sinks off Zadarska", FERRY, "2031-05-05");
		assertThat(stories(Map.of()).at("/nodes")).isEmpty();
		assertThat(storyOf("sinks").at("/articles/totalCount").asInt()).isOne();
	}

	@Test
	void aCopyBelongsToTheStoryAndIsNoSourceMore() {
		String wire = String.join(" ", FERRY, FERRY_LATER);
		article("wire", "Ferry sinks off Zadarska", wire, "2031-05-05");
		article("copy", "Ferry sinks", wire, "2031-05-25");
		assertThat(stories(Map.of()).at("/nodes")).isEmpty();
		JsonNode story = storyOf("copy");
		assertThat(story.at("/independentSources").asInt()).isOne();
		assertThat(headlines(story)).containsExactly("Ferry sinks off Zadarska", "Ferry sinks");
	}

	@Test
	void anArticleWhoseTextIsAnotherNowMovesToItsStory() {
		ferry();
		article("fire", "Ferry on fire", OTHER_FERRY, "2031-05-05");
		article("fire", "Zadarska mourns with candles", FERRY_MOURNED + " Candles were lit.", "2031-05-08");
		assertThat(headlines(only())).contains("Zadarska mourns with candles");
		assertThat(stories(Map.of("minArticles", 1)).at("/totalCount").asInt()).isOne();
		article("charged", "Minister on fish",
				"The minister of fisheries of Grauland met anglers in Hintertal on Sunday.", "2031-05-07");
		assertThat(headlines(only())).doesNotContain("Minister on fish", "Captain charged");
		assertThat(stories(Map.of("minArticles", 1)).at("/totalCount").asInt()).isEqualTo(2);
	}

	@Test
	void aWordThatWasCorrectedIsNoWordOfTheStoryAnyMore() {
		article("sinks", "Ferry sinks off Zadarska", FERRY.replace("Mirava", "Mirova"), "2031-05-05");
		article("charged", "Captain charged", FERRY_LATER.replace("Mirava", "Mirova"), "2031-05-07");
		assertThat(texts(only().at("/keywords"))).contains("Mirova");
		article("sinks", "Ferry sinks off Zadarska", FERRY, "2031-05-05");
		article("charged", "Captain charged", FERRY_LATER, "2031-05-07");
		assertThat(headlines(only())).containsExactly("Ferry sinks off Zadarska", "Captain charged");
		assertThat(texts(only().at("/keywords"))).contains("Mirava", "Zadarska").doesNotContain("Mirova");
	}

	@Test
	void theSameArticleAgainChangesNothing() {
		ferry();
		JsonNode before = stories(Map.of());
		ferry();
		assertThat(stories(Map.of())).isEqualTo(before);
	}

	@Test
	void articlesThatComeTogetherAreAllCounted() throws Exception {
		article("sinks", "Ferry sinks off Zadarska", FERRY, "2031-05-05");
		try (ExecutorService newsrooms = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Future<?>> sent = new ArrayList<>();
			IntStream.range(0, 12)
				.forEach((n) -> sent.add(newsrooms.submit(() -> article("report-" + n, "Report " + n,
						FERRY_LATER + " Report number " + n + " of " + n + 40 + ".", "2031-05-07"))));
			for (Future<?> one : sent) {
				one.get();
			}
		}
		assertThat(only().at("/articles/totalCount").asInt()).isEqualTo(13);
		assertThat(storyOf("report-3")).isEqualTo(storyOf("sinks"));
	}

	@Test
	void articlesThatMoveWhileOthersComeAreEachInOneStory() throws Exception {
		List<String> texts = List.of(FERRY, OTHER_FERRY, FERRY_LATER, FERRY_MOURNED);
		try (ExecutorService newsrooms = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Future<?>> sent = new ArrayList<>();
			IntStream.range(0, 24)
				.forEach((n) -> sent.add(newsrooms.submit(() -> article("moving-" + n % 6, "Report " + n,
						texts.get(n % 4) + " Report number " + n + " of " + n + 40 + ".", "2031-05-07"))));
			for (Future<?> one : sent) {
				one.get();
			}
		}
		JsonNode stories = stories(Map.of("minArticles", 0)).at("/nodes");
		assertThat(stories).isNotEmpty().allSatisfy((story) -> assertThat(headlines(story)).isNotEmpty());
		assertThat(stories.valueStream().flatMap((story) -> headlines(story).stream())).hasSize(6)
			.doesNotHaveDuplicates();
		for (JsonNode story : stories) {
			assertThat(story.at("/independentSources").asInt()).isEqualTo(headlines(story).size());
		}
	}

	@Test
	void articlesOfBeforeThereWereStoriesAreGatheredToo() {
		ferry();
		article("fire", "Ferry on fire", OTHER_FERRY, "2031-05-05");
		article("nothing", "That is that", "It was as it is, and that will be that.", "2031-05-05");
		this.graph.write((cypher) -> cypher.run("MATCH (story:Story) DETACH DELETE story"));
		this.graph.write((cypher) -> cypher.run("MATCH (article:Article) REMOVE article.storyId"));
		article("charged-too", "Captain in court", FERRY_LATER + " He denies it.", "2031-05-09");
		this.overdue.placeAll();
		assertThat(headlines(only())).containsExactly("Ferry sinks off Zadarska", "Captain charged", "Zadarska mourns",
				"Captain in court");
		assertThat(headlines(storyOf("fire"))).containsExactly("Ferry on fire");
		JsonNode before = stories(Map.of("minArticles", 1));
		assertThat(this.overdue.placeAll()).isZero();
		assertThat(stories(Map.of("minArticles", 1))).isEqualTo(before);
	}

	@Test
	void gatheringGoesOnWhereItWasStopped() {
		article("sinks", "Ferry sinks off Zadarska", FERRY, "2031-05-05");
		article("fire", "Ferry on fire", OTHER_FERRY, "2031-05-05");
		this.graph.write((cypher) -> cypher.run("MATCH (story:Story) DETACH DELETE story"));
		this.graph.write((cypher) -> cypher.run("""
				MATCH (article:Article) REMOVE article.storyId
				WITH article ORDER BY article.recordedFrom LIMIT 1
				CREATE (:Progress {id: 'stories', since: article.recordedFrom, article: article.id, done: false})
				"""));
		assertThat(this.overdue.placeAll()).isEqualTo(1);
		assertThat(headlines(storyOf("fire"))).containsExactly("Ferry on fire");
		assertThat(this.overdue.placeAll()).isZero();
	}

	@Test
	void wordsThatLookLikeAQueryAreWords() {
		String hostile = "Divers of Zadarska wrote on the wall: week3187) OR *:* \"^9 \\ [a TO b] Zadarska~2 +(x && y) {!}";
		article("hostile", "*:*", hostile, "2031-05-05");
		article("hostile-too", "+()", hostile + " Zadarska", "2031-05-06");
		article("fire", "Ferry on fire", OTHER_FERRY, "2031-05-05");
		assertThat(headlines(only())).containsExactly("*:*", "+()");
	}

	@Test
	void aTextThatTellsNothingHasNoStory() {
		article("nothing", "That is that", "It was as it is, and that will be that.", "2031-05-05");
		assertThat(storyOf("nothing").isNull()).isTrue();
	}

	@Test
	void anArticleInAnotherLanguageHasNoStory() {
		List<String> texts = List.of(
				"Die Fähre ist am Montag auf dem Weg in den Hafen gesunken, und der Kapitän wurde verhaftet.",
				"Der Bürgermeister ist am Montag auf dem Weg in das Rathaus, und die Wahl wurde verschoben.");
		for (int n = 0; n < texts.size(); n++) {
			this.api.ingest(Map.of("url", "https://blatt-" + n + ".example/", "headline", "Blatt " + n, "text",
					texts.get(n), "publishedAt", "2031-05-05T12:00:00Z", "language", "de"));
		}
		assertThat(storyOf("blatt-0").isNull()).isTrue();
		assertThat(stories(Map.of("minArticles", 0)).at("/nodes")).isEmpty();
	}

	@Test
	void aCopyThatComesCenturiesLaterIsOfTheStoryButTellsItNoLonger() {
		String wire = String.join(" ", FERRY, FERRY_LATER);
		article("wire", "Ferry sinks off Zadarska", wire, "0031-05-05");
		article("copy", "Ferry sinks", wire, "9031-05-05");
		article("again", "Ferry sinks again", FERRY_LATER + " Again.", "9031-05-06");
		JsonNode story = stories(Map.of("minArticles", 0, "to", "1000-01-01T00:00:00Z")).at("/nodes/0");
		assertThat(headlines(story)).containsExactly("Ferry sinks off Zadarska", "Ferry sinks");
		assertThat(story.at("/lastSeen").asString()).startsWith("0031-05-05");
		assertThat(headlines(storyOf("again"))).containsExactly("Ferry sinks again");
	}

	@Test
	void storiesAreChosenByTheirActorsSourcesAndTimes() {
		article("visit", "Brazil visit", "Brazil praised Portugal in Lisbon on Monday over the Tagus treaty.",
				"2023-04-24");
		article("visit-again", "Brazil in Lisbon", "Brazil praised Portugal over the Tagus treaty in Lisbon.",
				"2023-04-25");
		ferry();
		assertThat(chosen(Map.of("actors", List.of(Map.of("name", "Brazil"), Map.of("name", "Portugal")))))
			.containsExactly("Brazil visit");
		assertThat(chosen(Map.of("actors", List.of(Map.of("name", "Brazil"), Map.of("name", "Nepal"))))).isEmpty();
		assertThat(chosen(Map.of("minSources", 3))).containsExactly("Ferry sinks off Zadarska");
		assertThat(chosen(Map.of("to", "2024-01-01T00:00:00Z"))).containsExactly("Brazil visit");
		assertThat(chosen(Map.of("from", "2024-01-01T00:00:00Z"))).containsExactly("Ferry sinks off Zadarska");
		assertThat(this.api.code(STORIES,
				Map.of("filter", Map.of("from", "2024-01-01T00:00:00Z", "to", "2023-01-01T00:00:00Z"))))
			.isEqualTo("BAD_USER_INPUT");
	}

	@Test
	void pageByPageEachStoryComesOnceTheLastToldFirst() {
		article("visit", "Brazil visit", "Brazil praised Portugal in Lisbon on Monday over the Tagus treaty.",
				"2023-04-24");
		article("visit-again", "Brazil in Lisbon", "Brazil praised Portugal over the Tagus treaty in Lisbon.",
				"2023-04-25");
		ferry();
		JsonNode first = this.api.data(STORIES, Map.of("first", 1)).at("/stories");
		JsonNode second = this.api
			.data(STORIES, Map.of("first", 1, "after", first.at("/pageInfo/endCursor").asString()))
			.at("/stories");
		assertThat(first.at("/nodes/0/headline").asString()).isEqualTo("Ferry sinks off Zadarska");
		assertThat(second.at("/nodes/0/headline").asString()).isEqualTo("Brazil visit");
		assertThat(second.at("/pageInfo/hasNextPage").asBoolean()).isFalse();
	}

	@Test
	void aStorySortsItsArticlesAndItsTimeline() {
		article("visit", "Brazil visit", "Brazil praised Portugal in Lisbon on Monday over the Tagus treaty.",
				"2023-04-24");
		article("visit-again", "Brazil in Lisbon",
				"Portugal praised Brazil over the Tagus treaty in Lisbon on Tuesday.", "2023-04-25");
		article("other", "Nepal on Bhutan", "Nepal criticized Bhutan and Brazil on Monday.", "2023-04-24");
		String story = storyOf("visit").at("/id").asString();
		JsonNode found = this.api.data(
				"""
						query($story: ID!) {
						  articles(filter: {story: $story}, orderBy: {field: RECORDED_FROM, direction: ASC}) { totalCount nodes { headline } }
						  timeline(filter: {stories: [$story], kinds: [EVENT]}) { totalCount nodes { date evidence { nodes { article { headline } } } } }
						  about: timeline(filter: {stories: [$story], actors: [{name: "Nepal"}]}) { nodes { id } }
						  between: timeline(filter: {stories: [$story], kinds: [EVENT], between: [{name: "Brazil"}, {name: "Portugal"}]}) { totalCount }
						  node(id: $story) { ... on Story { headline } } }""",
				Map.of("story", story));
		assertThat(found.at("/articles/nodes").valueStream().map((one) -> one.at("/headline").asString()))
			.containsExactly("Brazil visit", "Brazil in Lisbon");
		assertThat(found.at("/timeline/nodes").valueStream().map((one) -> one.at("/date").asString()))
			.containsExactly("2023-04-24", "2023-04-25");
		assertThat(found.at("/timeline/totalCount").asInt()).isEqualTo(2);
		assertThat(found.at("/about/nodes")).isEmpty();
		assertThat(found.at("/between/totalCount").asInt()).isEqualTo(2);
		assertThat(found.at("/node/headline").asString()).isEqualTo("Brazil visit");
	}

	@Test
	void anArticleOfTheSameStoryIsWorthReadingNextThoughNobodyKnownIsInIt() {
		ferry();
		JsonNode reasons = this.api.data("""
				{ article(url: "https://sinks.example/") { linkedArticles { nodes { headline }
				  edges { score reasons { kind contribution through { ... on Story { headline } } } } } } }""")
			.at("/article/linkedArticles/edges/0/reasons");
		assertThat(reasons.valueStream().filter((reason) -> reason.at("/kind").asString().equals("SAME_STORY")))
			.singleElement()
			.satisfies((reason) -> assertThat(reason.at("/through/0/headline").asString())
				.isEqualTo("Ferry sinks off Zadarska"));
	}

	@Test
	void anIdOfSomethingElseIsRefused() {
		article("visit", "Brazil visit", "Brazil praised Portugal in Lisbon on Monday.", "2023-04-24");
		String article = this.api.data("{ articles { nodes { id } } }").at("/articles/nodes/0/id").asString();
		Map<String, String> wrong = Map.of("id", article);
		assertThat(this.api.code("query($id: ID!) { story(id: $id) { id } }", wrong)).isEqualTo("BAD_USER_INPUT");
		assertThat(this.api.code("query($id: ID!) { articles(filter: {story: $id}) { nodes { id } } }", wrong))
			.isEqualTo("BAD_USER_INPUT");
		assertThat(this.api.code("query($id: ID!) { timeline(filter: {stories: [$id]}) { nodes { id } } }", wrong))
			.isEqualTo("BAD_USER_INPUT");
	}

	@Test
	void theStoriesOfManyArticlesAreReadTogether() {
		ferry();
		article("fire", "Ferry on fire", OTHER_FERRY, "2031-05-05");
		String query = "query($n: Int) { articles(first: $n) { nodes { story { headline articles { nodes { headline } } } } } }";
		long one = statements(() -> this.api.data(query, Map.of("n", 1)));
		assertThat(statements(() -> this.api.data(query, Map.of("n", 4)))).isEqualTo(one);
	}

	private long statements(Runnable work) {
		long before = this.statements.statements();
		work.run();
		return this.statements.statements() - before;
	}

	private void ferry() {
		article("sinks", "Ferry sinks off Zadarska", FERRY, "2031-05-05");
		article("charged", "Captain charged", FERRY_LATER, "2031-05-07");
		article("mourns", "Zadarska mourns", FERRY_MOURNED, "2031-05-08");
	}

	private void article(String name, String headline, String text, String day) {
		JsonNode answer = this.api.ingest(Map.of("url", "https://" + name + ".example/", "headline", headline, "text",
				text, "publishedAt", day + "T12:00:00Z", "publisher", name + " Post"));
		assertThat(answer.at("/errors")).isEmpty();
	}

	private JsonNode only() {
		JsonNode stories = stories(Map.of()).at("/nodes");
		assertThat(stories).hasSize(1);
		return stories.get(0);
	}

	private JsonNode stories(Map<String, ?> filter) {
		return this.api.data(STORIES, new HashMap<>(Map.of("filter", filter))).at("/stories");
	}

	private List<String> chosen(Map<String, ?> filter) {
		return stories(filter).at("/nodes").valueStream().map((story) -> story.at("/headline").asString()).toList();
	}

	private JsonNode storyOf(String name) {
		return this.api
			.data("""
					query($url: Url!) { article(url: $url) { story { id headline independentSources
					  articles { totalCount edges { node { headline } } } } } }""",
					Map.of("url", "https://" + name + ".example/"))
			.at("/article/story");
	}

	private static List<String> headlines(JsonNode story) {
		return story.at("/articles/edges").valueStream().map((edge) -> edge.at("/node/headline").asString()).toList();
	}

	private static List<String> texts(JsonNode words) {
		return words.valueStream().map(JsonNode::asString).toList();
	}

}
