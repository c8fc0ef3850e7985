package org.newsgraph.search;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.newsgraph.graph.Graph;
import org.newsgraph.graph.NewsgraphTest;
import org.newsgraph.graph.StatementCounter;
import org.newsgraph.graphql.ErrorCode;
import org.newsgraph.graphql.NewsgraphException;
import org.newsgraph.graphql.NodeLoader;
import org.newsgraph.graphql.Page;
import org.newsgraph.newsroom.Api;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@NewsgraphTest
@TestPropertySource(properties = "newsgraph.search.meaning=true")
class SearchTests {

	private static final String PLAN = "Kazakhstan supports China's peace plan, its Foreign Ministry said on Friday. "
			+ "The ministry welcomed the Chinese position on the crisis.";

	private static final String SHIPS = "Turkey said that ships loaded with wheat left the harbour of Odesa on Monday. "
			+ "The United Nations praised Turkey for its mediation.";

	private static final String SANCTIONS = "The European Union imposed sanctions on Belarus on Thursday. "
			+ "Belarus condemned the European Union.";

	private static final String ASK = """
			query($q: String!, $kinds: [SearchKind!], $mode: SearchMode, $first: Int, $after: String) {
			  search(query: $q, kinds: $kinds, mode: $mode, first: $first, after: $after) {
			    mode totalCount pageInfo { hasNextPage hasPreviousPage endCursor }
			    edges { cursor score rankByWords rankByMeaning
			      node { __typename id ... on Article { headline } ... on Actor { name } ... on Issue { name }
			        ... on Statement { text } ... on Event { type } }
			      snippets { field text start highlights { start end } } } } }""";

	@Autowired
	private Graph graph;

	@Autowired
	private StatementCounter counter;

	@Autowired
	private List<NodeLoader> loaders;

	@Autowired
	private Clock clock;

	@Autowired
	private Search search;

	private Api api;

	@BeforeEach
	void connect(@LocalServerPort int port) throws InterruptedException {
		this.api = new Api(port);
		ingest("plan", "Kazakhstan backs the plan", PLAN);
		ingest("ships", "Ships leave the harbour", SHIPS);
		ingest("sanctions", "New sanctions on Minsk", SANCTIONS);
		awaitMeaning();
	}

	@Test
	void anActorIsFoundByAnyOfItsNamesAndByAMisspeltOne() {
		for (String name : List.of("China", "Beijing", "PRC", "beijing's", "BEIJING")) {
			for (String mode : List.of("TEXT", "HYBRID")) {
				assertThat(first(edges(name, null, mode)).at("/node/name").asString()).as(name + mode)
					.isEqualTo("China");
			}
		}
		for (String typo : List.of("Kazahkstan", "Kazakstan", "kazakhstn")) {
			assertThat(first(edges(typo, List.of("ACTOR"), "TEXT")).at("/node/name").asString())
				.isEqualTo("Kazakhstan");
			assertThat(first(edges(typo, null, "TEXT")).at("/node/name").asString()).isEqualTo("Kazakhstan");
		}
	}

	@Test
	void wordsAreFoundInAllTheirFormsAndMisspelt() {
		for (String words : List.of("sanction", "sanctioning Belarus", "sanctoins", "SANCTIONS!!!")) {
			assertThat(first(edges(words, List.of("ARTICLE"), "TEXT")).at("/node/headline").asString()).as(words)
				.isEqualTo("New sanctions on Minsk");
		}
		assertThat(edges("china", List.of("ARTICLE"), "TEXT"))
			.extracting((edge) -> edge.at("/node/headline").asString())
			.containsExactly("Kazakhstan backs the plan");
	}

	@Test
	void factsAreFoundByTheSentenceThatProvesThem() {
		List<JsonNode> facts = edges("sanctions Belarus imposed", List.of("EVENT", "STATEMENT"), "TEXT");
		assertThat(first(facts).at("/node/__typename").asString()).isEqualTo("Event");
		JsonNode snippet = first(facts).at("/snippets/0");
		assertThat(snippet.at("/field").asString()).isEqualTo("SENTENCE");
		assertThat(highlighted(snippet)).containsExactly("imposed", "sanctions", "Belarus");
		assertThat(edges("foreign ministry", List.of("STATEMENT"), "TEXT")).isNotEmpty()
			.allSatisfy((edge) -> assertThat(edge.at("/node/__typename").asString()).isEqualTo("Statement"));
	}

	@Test
	void anArticleShowsWhereTheWordsAre() {
		JsonNode article = first(edges("harbour wheat", List.of("ARTICLE"), "TEXT"));
		assertThat(article.at("/snippets")).hasSize(2);
		article.at("/snippets").forEach((snippet) -> {
			String text = snippet.at("/field").asString().equals("TEXT") ? SHIPS : "Ships leave the harbour";
			assertThat(text.substring(snippet.at("/start").asInt())).startsWith(snippet.at("/text").asString());
			assertThat(highlighted(snippet)).isNotEmpty().isSubsetOf("wheat", "harbour");
		});
	}

	@Test
	void theMeaningIsFoundInOtherWords() {
		JsonNode grain = first(edges("cereal exports by sea", List.of("ARTICLE"), "MEANING"));
		assertThat(grain.at("/node/headline").asString()).isEqualTo("Ships leave the harbour");
		assertThat(grain.at("/rankByMeaning").asInt()).isOne();
		assertThat(grain.at("/rankByWords").isNull()).isTrue();
		assertThat(edges("cereal", List.of("ARTICLE"), "TEXT")).isEmpty();
		assertThat(first(edges("punitive economic measures", List.of("EVENT"), "MEANING")).at("/snippets/0/text")
			.asString()).contains("sanctions");
	}

	@Test
	void aSentenceFoundByMeaningSaysWhereInItsArticleItStands() {
		JsonNode snippet = first(edges("Minsk criticises Brussels", List.of("ARTICLE"), "MEANING")).at("/snippets/0");
		assertThat(snippet.at("/text").asString()).isEqualTo("Belarus condemned the European Union.");
		assertThat(SANCTIONS.substring(snippet.at("/start").asInt())).isEqualTo(snippet.at("/text").asString());
	}

	@Test
	void whatIsFoundBothWaysTellsBothRanks() {
		JsonNode both = first(edges("support for a peace plan", null, "HYBRID"));
		double score = 1.0 / (60 + both.at("/rankByWords").asInt()) + 1.0 / (60 + both.at("/rankByMeaning").asInt());
		assertThat(both.at("/score").asDouble()).isEqualTo(score);
	}

	@Test
	void whateverIsTypedIsOnlyWords() {
		long before = things();
		List<String> hostile = new ArrayList<>(List.of("", " ", "the of and", "AND", "a AND OR NOT b", "NOT NOT", "*",
				"?", "chi*", "/c.*a/", "\"china", "china\"", "(", ")", "[a TO z]", "{a TO z}", "china~", "china^9",
				"headline:china", "_exists_:id", "\\", "\\u0041", "\u0000", "chi\u0000na", "' }) DETACH DELETE n //",
				"`) MATCH (n) DETACH DELETE n", "$words", "😀", "😀 china", "الصين", "中国", "\u202Eanihc",
				"\uD835\uDD38\uD835\uDD39", "\uD83D", "ﬁ", "İstanbul", "a".repeat(10_000), "word ".repeat(2000),
				"+".repeat(10_000), "\"".repeat(9999), "é".repeat(3000)));
		for (String text : hostile) {
			List.of("TEXT", "MEANING", "HYBRID").forEach((mode) -> answers(text, mode));
		}
		for (char sign = 0; sign < 128; sign++) {
			if (!Character.isLetterOrDigit(sign)) {
				answers(sign + "china" + sign + sign + "plan" + sign + "1", "TEXT");
			}
		}
		assertThat(edges("china*?", List.of("ARTICLE"), "TEXT"))
			.hasSameSizeAs(edges("china", List.of("ARTICLE"), "TEXT"));
		assertThat(edges("NOT china", List.of("ARTICLE"), "TEXT")).isNotEmpty();
		assertThat(edges("", null, "HYBRID")).isEmpty();
		for (String mode : List.of("TEXT", "MEANING", "HYBRID")) {
			assertThat(edges("china", List.of(), mode)).as("of no kind, by %s", mode).isEmpty();
		}
		assertThat(edges("+ * \"?\"", null, "HYBRID")).isEmpty();
		assertThat(edges("+ * \"?\"", null, "MEANING")).isEmpty();
		assertThat(edges(" \u0000*", null, "TEXT")).isEmpty();
		assertThat(things()).isEqualTo(before);
	}

	private void answers(String text, String mode) {
		JsonNode answer = this.api.ask(ASK, variables(text, null, mode, 5, null));
		assertThat(answer.has("errors")).as(mode + " " + text + answer.get("errors")).isFalse();
	}

	@Test
	void pagesFitTogetherWhileArticlesComeIn() {
		List<String> all = edges("plan ministry sanctions ships", null, "HYBRID").stream()
			.map(SearchTests::id)
			.toList();
		List<String> paged = new ArrayList<>();
		String after = null;
		for (int page = 0; page < 20; page++) {
			JsonNode found = this.api.data(ASK, variables("plan ministry sanctions ships", null, "HYBRID", 2, after))
				.get("search");
			found.get("edges").forEach((edge) -> paged.add(id(edge)));
			assertThat(found.at("/pageInfo/hasPreviousPage").asBoolean()).isEqualTo(page > 0);
			if (!found.at("/pageInfo/hasNextPage").asBoolean()) {
				break;
			}
			after = found.at("/pageInfo/endCursor").asString();
			ingest("more" + page, "Plan number " + page, "The ministry of Norway praised plan " + page + " on Friday.");
		}
		assertThat(all).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(20);
		assertThat(paged).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(all);
	}

	@Test
	void aCursorOfAnotherSearchIsRefused() {
		String cursor = first(edges("plan", null, "TEXT")).get("cursor").asString();
		assertThat(this.api.code(ASK, variables("other", null, "TEXT", 2, cursor))).isEqualTo("BAD_USER_INPUT");
		assertThat(this.api.code(ASK, variables("plan", List.of("ACTOR"), "TEXT", 2, cursor)))
			.isEqualTo("BAD_USER_INPUT");
		assertThat(this.api.code(ASK, variables("plan", null, "TEXT", 2, "nonsense"))).isEqualTo("BAD_USER_INPUT");
		assertThat(this.api.code(ASK, variables("plan", null, "TEXT", 101, null))).isEqualTo("TOO_COMPLEX");
	}

	@Test
	void aSearchRunsOneStatementForItsWordsAndOneForEachKind() {
		Question question = new Question("plan sanctions", Set.of(SearchKind.values()), SearchMode.TEXT, null);
		long fewest = Long.MAX_VALUE;
		// What works in the background counts too.
		for (int time = 0; time < 5; time++) {
			long before = this.counter.statements();
			this.search.find(question, Page.first(20));
			fewest = Math.min(fewest, this.counter.statements() - before);
		}
		assertThat(fewest).isLessThanOrEqualTo(1 + SearchKind.values().length);
	}

	@Test
	void aChangedTextIsFoundByItsNewWordsAndMeaningOnly() throws InterruptedException {
		ingest("changing", "An odd day",
				"A comet was seen above Oslo on Sunday. Norway thanked Sweden for its astronomers.");
		awaitMeaning();
		assertThat(headlines("comet", "TEXT")).contains("An odd day");
		assertThat(headlines("astronomy", "MEANING").getFirst()).isEqualTo("An odd day");
		ingest("changing", "A new day", "A bakery opened in Oslo on Sunday. Norway thanked Denmark for its bread.");
		awaitMeaning();
		assertThat(headlines("comet", "TEXT")).doesNotContain("An odd day", "A new day");
		assertThat(headlines("bakery", "TEXT")).contains("A new day");
		assertThat(headlines("buns and cakes", "MEANING").getFirst()).isEqualTo("A new day");
		assertThat(number("MATCH (n) WHERE n.recordedTo IS NOT NULL AND n.embedding IS NOT NULL RETURN count(n) AS n"))
			.isZero();
	}

	@Test
	void whatAnotherProcessLeftWithoutMeaningIsGivenOne() throws InterruptedException {
		this.graph.write((cypher) -> cypher.run("MATCH (n) WHERE n.embedding IS NOT NULL REMOVE n.embedding"));
		Meanings meanings = new Meanings(true, SentenceModel::shared);
		Embedding restarted = new Embedding(meanings,
				new Backlog(meanings, new EmbeddingWrites(this.graph), this.clock));
		restarted.start();
		awaitMeaning();
		restarted.stop();
		assertThat(restarted.isRunning()).isFalse();
		assertThat(number("MATCH (n:Passage) WHERE n.embedding IS NULL AND n.recordedTo IS NULL RETURN count(n) AS n"))
			.isZero();
	}

	@Test
	void withoutAModelTheWordsAloneAreSearched() {
		Callable<SentenceModel> none = () -> {
			throw new UnsatisfiedLinkError("no runtime for this platform");
		};
		for (Meanings missing : List.of(new Meanings(true, none), new Meanings(false, none))) {
			Search words = new Search(new WordSearch(this.graph), new MeaningSearch(this.graph, missing), this.loaders,
					this.clock);
			Set<SearchKind> kinds = Set.of(SearchKind.ACTOR);
			SearchConnection found = words.find(new Question("Beijing", kinds, SearchMode.HYBRID, null), Page.first(1));
			assertThat(found.mode()).isEqualTo(SearchMode.TEXT);
			assertThat(found.nodes()).hasSize(1);
			assertThatThrownBy(
					() -> words.find(new Question("Beijing", kinds, SearchMode.MEANING, null), Page.first(1)))
				.isInstanceOfSatisfying(NewsgraphException.class,
						(refusal) -> assertThat(refusal.code()).isEqualTo(ErrorCode.UNAVAILABLE));
			assertThat(missing.arePossible()).isFalse();
		}
	}

	private List<String> headlines(String query, String mode) {
		return edges(query, List.of("ARTICLE"), mode).stream()
			.map((edge) -> edge.at("/node/headline").asString())
			.toList();
	}

	private List<JsonNode> edges(String query, List<String> kinds, String mode) {
		return this.api.data(ASK, variables(query, kinds, mode, 20, null)).at("/search/edges").valueStream().toList();
	}

	private static Map<String, Object> variables(String query, List<String> kinds, String mode, int first,
			String after) {
		Map<String, Object> variables = new HashMap<>(Map.of("q", query, "mode", mode, "first", first));
		variables.put("kinds", kinds);
		variables.put("after", after);
		return variables;
	}

	private static JsonNode first(List<JsonNode> edges) {
		assertThat(edges).isNotEmpty();
		return edges.getFirst();
	}

	private static String id(JsonNode edge) {
		return edge.at("/node/id").asString();
	}

	private static List<String> highlighted(JsonNode snippet) {
		return snippet.get("highlights")
			.valueStream()
			.map((highlight) -> snippet.get("text")
				.asString()
				.substring(highlight.get("start").asInt(), highlight.get("end").asInt()))
			.toList();
	}

	private void ingest(String name, String headline, String text) {
		this.api.ingest(Map.of("url", "https://gazette.example/" + name, "headline", headline, "publishedAt",
				"2023-02-26T09:00:00Z", "text", text));
	}

	private void awaitMeaning() throws InterruptedException {
		for (int time = 0; time < 600 && number(
				"""
						MATCH (n:ArticleVersion) WHERE n.embedding IS NULL AND n.recordedTo IS NULL RETURN count(n) AS n""") > 0; time++) {
			Thread.sleep(100);
		}
		this.graph.read((cypher) -> cypher.run("CALL db.awaitIndexes(60)"));
	}

	private long number(String query) {
		return this.graph.read((cypher) -> cypher.run(query)).getFirst().get("n").asLong();
	}

	private long things() {
		return number("MATCH (n) RETURN count(n) AS n");
	}

}
