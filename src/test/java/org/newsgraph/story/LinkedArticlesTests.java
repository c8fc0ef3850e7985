package org.newsgraph.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.newsgraph.graph.NewsgraphTest;
import org.newsgraph.graph.StatementCounter;
import org.newsgraph.newsroom.Api;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

@NewsgraphTest
class LinkedArticlesTests {

	private static final String LINKED = """
			query($url: Url, $first: Int, $after: String, $reasons: [LinkReasonKind!]) { article(url: $url) {
			  linkedArticles(first: $first, after: $after, reasons: $reasons) { totalCount pageInfo { hasNextPage endCursor }
			    edges { score node { headline text } reasons { kind contribution explanation through { id }
			      evidence { exact start end article { headline text } } } } } } }""";

	@Autowired
	private StatementCounter statements;

	private Api api;

	@BeforeEach
	void ingest(@LocalServerPort int port) {
		this.api = new Api(port);
		article("visit", "Brazil visit",
				"Brazilian President Luiz Inacio Lula da Silva met Portuguese leaders in Lisbon on Monday. Brazil praised Portugal.",
				"2023-04-24");
		article("visit-again", "Lisbon meeting",
				"Brazil praised Portugal on Monday. Officials in Lisbon gave no details.", "2023-04-24");
		article("trade", "Trade talks", "Brazil criticized Portugal on Friday over fish.", "2023-06-02");
		article("far", "Far away", "Nepal praised Bhutan on Friday.", "2023-06-02");
	}

	@Test
	void articlesAreLinkedWithReasonsThatAddUp() {
		JsonNode edges = linked(Map.of()).at("/edges");
		assertThat(edges.valueStream().map((edge) -> edge.at("/node/headline").asString())).startsWith("Lisbon meeting")
			.contains("Trade talks")
			.doesNotContain("Far away", "Brazil visit");
		for (JsonNode edge : edges) {
			double sum = edge.at("/reasons")
				.valueStream()
				.mapToDouble((reason) -> reason.at("/contribution").asDouble())
				.sum();
			assertThat(edge.at("/score").asDouble()).isCloseTo(sum, within(1e-9));
		}
	}

	@Test
	void theReasonOfASharedEventIsProvedInBothArticles() {
		JsonNode reason = linked(Map.of()).at("/edges/0/reasons/0");
		assertThat(reason.at("/kind").asString()).isEqualTo("SAME_EVENT");
		assertThat(reason.at("/through").size()).isPositive();
		assertThat(reason.at("/evidence").valueStream().map((proof) -> proof.at("/article/headline").asString()))
			.contains("Brazil visit", "Lisbon meeting");
		for (JsonNode proof : reason.at("/evidence")) {
			assertThat(proof.at("/article/text")
				.asString()
				.substring(proof.at("/start").asInt(), proof.at("/end").asInt()))
				.isEqualTo(proof.at("/exact").asString());
		}
	}

	@Test
	void whoAnswersIsLinkedWithTheSentencesOfBoth() {
		article("accuses", "Chad speaks", "Chad accused Togo of fraud on Monday.", "2023-07-03");
		article("denies", "Togo speaks", "Togo threatened Chad with sanctions on Wednesday.", "2023-07-05");
		JsonNode edge = linked(Map.of("url", "https://links.example/accuses", "reasons", List.of("REPLY")))
			.at("/edges/0");
		assertThat(edge.at("/node/headline").asString()).isEqualTo("Togo speaks");
		assertThat(edge.at("/reasons/0/explanation").asString()).isEqualTo("Togo answers Chad.");
		assertThat(edge.at("/reasons/0/evidence").valueStream().map((proof) -> proof.at("/exact").asString()))
			.containsExactlyInAnyOrder("Chad accused Togo of fraud on Monday.",
					"Togo threatened Chad with sanctions on Wednesday.");
	}

	@Test
	void whatLedUpToTheNewsAnswersNothing() {
		String opening = "The harbour of Zenda was quiet, and the shops were closed until the evening. ".repeat(6);
		article("led-up", "A harbour", opening + "Since then Niger has accused Benin of fraud.", "2024-07-03");
		article("benin", "Benin speaks", "Benin threatened Niger with sanctions on Friday.", "2024-07-05");
		article("dated", "A port", opening.replace("Zenda", "Hentzau") + "On Wednesday Mali accused Gabon of fraud.",
				"2024-07-04");
		article("gabon", "Gabon speaks", "Gabon threatened Mali with sanctions on Friday.", "2024-07-05");
		assertThat(answered("benin")).isEmpty();
		assertThat(answered("gabon")).containsExactly("A port");
	}

	private List<String> answered(String article) {
		return linked(Map.of("url", "https://links.example/" + article, "reasons", List.of("REPLY"))).at("/edges")
			.valueStream()
			.map((edge) -> edge.at("/node/headline").asString())
			.toList();
	}

	@Test
	void likeWordingLinksArticlesThatAreNoCopies() {
		String bulletin = """
				The ground shook for %s seconds shortly after noon, the observatory of Zenda reported. Its instruments gave
				a magnitude of %s at a depth of %s kilometres. Residents ran into the streets, and the trains between the
				two coasts stood still until engineers had looked at every bridge along the line. Nobody was hurt, the
				mayor told reporters in the evening, but he asked all people to stay away from old walls for now.""";
		article("quake", "Ground shakes", bulletin.formatted("12", "4.7", "10"), "2023-08-01");
		article("again", "Ground shakes again", bulletin.formatted("31", "5.3", "10"), "2023-08-20");
		JsonNode edges = linked(Map.of("url", "https://links.example/quake", "reasons", List.of("SIMILAR_TEXT")))
			.at("/edges");
		assertThat(edges.valueStream().map((edge) -> edge.at("/node/headline").asString()))
			.containsExactly("Ground shakes again");
		assertThat(edges.at("/0/score").asDouble()).isBetween(0.1, 1.0);
	}

	@Test
	void onlyReasonsAskedForCount() {
		for (JsonNode edge : linked(Map.of("reasons", List.of("SAME_ACTOR_PAIR"))).at("/edges")) {
			assertThat(edge.at("/reasons").valueStream().map((reason) -> reason.at("/kind").asString()))
				.containsOnly("SAME_ACTOR_PAIR");
		}
	}

	@Test
	void pageByPageEachComesOnce() {
		List<String> together = headlines(linked(Map.of("first", 100)));
		List<String> onceEach = new ArrayList<>();
		String after = null;
		do {
			JsonNode page = linked((after != null) ? Map.of("first", 1, "after", after) : Map.of("first", 1));
			onceEach.addAll(headlines(page));
			after = page.at("/pageInfo/hasNextPage").asBoolean() ? page.at("/pageInfo/endCursor").asString() : null;
		}
		while (after != null);
		assertThat(onceEach).isEqualTo(together);
		assertThat(linked(Map.of()).at("/totalCount").asInt()).isEqualTo(together.size());
	}

	@Test
	void theLinksOfManyArticlesAreReadTogether() {
		String query = "query($n: Int) { articles(first: $n) { nodes { linkedArticles { edges { score } } } } }";
		long one = statements(() -> this.api.data(query, Map.of("n", 1)));
		assertThat(statements(() -> this.api.data(query, Map.of("n", 4)))).isEqualTo(one);
	}

	private long statements(Runnable work) {
		long before = this.statements.statements();
		work.run();
		return this.statements.statements() - before;
	}

	private static List<String> headlines(JsonNode linked) {
		return linked.at("/edges").valueStream().map((edge) -> edge.at("/node/headline").asString()).toList();
	}

	private JsonNode linked(Map<String, ?> arguments) {
		Map<String, Object> variables = new HashMap<>(Map.of("url", "https://links.example/visit"));
		variables.putAll(arguments);
		return this.api.data(LINKED, variables).at("/article/linkedArticles");
	}

	private void article(String name, String headline, String text, String day) {
		this.api.ingest(Map.of("url", "https://links.example/" + name, "headline", headline, "text", text,
				"publishedAt", day + "T12:00:00Z", "publisher", name + " Post"));
	}

}
