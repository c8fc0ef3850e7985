package org.newsgraph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.newsgraph.graph.NewsgraphTest;
import org.newsgraph.graph.StatementCounter;
import org.newsgraph.newsroom.Api;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** The story: paste a page, ask, read the proof. */
@NewsgraphTest
class NewsgraphTests {

	private static final String PAGE = """
			World News

			Kazakhstan lends its weight to China's plan

			2 min read

			Kazakhstan's Foreign Ministry expressed its support for China's peace plan for Ukraine.

			China’s Foreign Ministry on Feb. 24 released a 12-point statement on the “political settlement” of the war in \
			Ukraine.

			Chinese leader Xi Jinping is planning to visit Moscow for a meeting with Russian leader Vladimir Putin in the \
			coming months, the Strelsau Courier reported on Feb. 21.

			Read more
			World News

			Ruritania's Prime Minister Rudolf Elphberg rejected a loan from Kosovo on Friday.

			Show more""";

	private static final String PROOF = """
			query($subject: String!, $object: String!) {
			  relations(filter: {subject: {name: $subject}, object: {name: $object}}) { edges { node {
			    id type sign validFrom validTo independentSources
			    subject { name } object { id name }
			    evidence(first: 10) { edges { node { exact start end article { text headline } speaker { name } } } } } } } }""";

	@Autowired
	private StatementCounter statements;

	private Api api;

	@BeforeEach
	void connect(@LocalServerPort int port) {
		this.api = new Api(port);
	}

	@Test
	void aPastedPageGivesTheRelationAndTheSentenceThatProvesIt() {
		JsonNode stored = this.api.ingest(article("https://gazette.example/kazakhstan", PAGE));
		assertThat(stored.at("/outcome").asString()).isIn("CREATED", "UNCHANGED");
		assertThat(stored.at("/article/text").asString()).doesNotContain("World News").doesNotContain("Elphberg");
		JsonNode relation = find(relations("Kazakhstan", "China peace plan"), "SUPPORTS");
		assertThat(relation.at("/sign").asString()).isEqualTo("POSITIVE");
		JsonNode proof = relation.at("/evidence/edges/0/node");
		assertThat(proof.at("/exact").asString()).contains("expressed its support for China's peace plan");
		assertThat(proof.at("/article/text").asString().substring(proof.at("/start").asInt(), proof.at("/end").asInt()))
			.isEqualTo(proof.at("/exact").asString());
	}

	@Test
	void theProofOfAnEventNamesWhoseWordsItIs() {
		this.api.ingest(article("https://harbour.example/told", "Russia shelled the port of Odesa on 3 January 2023."));
		this.api.ingest(article("https://harbour.example/said",
				"Russia shelled Odesa on 3 January 2023, Ukraine's Foreign Minister Dmytro Kuleba said."));
		JsonNode proofs = this.api.data("""
				{ events(filter: {actors: [{name: "Russia"}], types: [ASSAULT], validOn: "2023-01-03"}) { nodes {
				  evidence { nodes { exact speaker { name } } } } } }""");
		assertThat(proofs.findValues("evidence").stream().flatMap((list) -> list.get("nodes").valueStream()))
			.extracting((proof) -> proof.get("exact").asString().split(" ")[2] + " "
					+ proof.at("/speaker/name").asString("-"))
			.containsExactlyInAnyOrder("the -", "Odesa Dmytro Kuleba");
		assertThat(this.api.data("""
				{ analyze(input: {text: "Russia shelled Odesa on Friday, Ukraine said."}) {
				  events { type speaker { name exact } } } }""").at("/analyze/events/0/speaker/name").asString())
			.isEqualTo("Ukraine");
	}

	@Test
	void anActorIsFoundByAnyOfItsNames() {
		this.api.ingest(article("https://gazette.example/kazakhstan", PAGE));
		for (String name : List.of("China", "Beijing", "PRC", "the People's Republic of China")) {
			assertThat(this.api.data("query($n: String) { actor(name: $n) { name countryCode } }", Map.of("n", name))
				.at("/actor/countryCode")
				.asString()).as(name).isEqualTo("CHN");
		}
		assertThat(this.api.data("{ actor(name: \"Zenda\") { name } }").get("actor").isNull()).isTrue();
		assertThat(find(relations("Astana", "Chinese peace plan"), "SUPPORTS").at("/object/name").asString())
			.isEqualTo("China peace plan");
	}

	@Test
	void whatIsReadButNotStoredLeavesNoTrace() {
		long before = this.api.data("{ articles { totalCount } }").at("/articles/totalCount").asLong();
		JsonNode reading = this.api
			.data("""
					query($t: String!) { analyze(input: {text: $t, publishedAt: "2023-02-26T09:00:00Z"}) {
					  headline text
					  events { type realis actors { name countryCode } recipients { name } issues { name } passage { exact start end } }
					  statements { form speaker { name countryCode sector } onBehalfOf { name } saidAt } } }""",
					Map.of("t", PAGE))
			.get("analyze");
		assertThat(reading.at("/headline").asString()).isEqualTo("Kazakhstan lends its weight to China's plan");
		assertThat(reading.get("events").toString()).contains("SUPPORT").doesNotContain("Kosovo");
		assertThat(
				reading.get("events").valueStream().filter((event) -> event.get("realis").asString().equals("FUTURE")))
			.singleElement()
			.satisfies((event) -> {
				assertThat(event.at("/type").asString()).isEqualTo("CONSULT");
				assertThat(event.at("/recipients").valueStream().map((side) -> side.get("name").asString()))
					.containsExactly("Russia", "Vladimir Putin");
			});
		assertThat(this.api.data("{ articles { totalCount } }").at("/articles/totalCount").asLong()).isEqualTo(before);
	}

	@Test
	void aThingIsFoundAgainByItsId() {
		this.api.ingest(article("https://gazette.example/kazakhstan", PAGE));
		JsonNode relation = relations("Kazakhstan", "China peace plan").get(0);
		JsonNode found = this.api.data("""
				query($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Issue { name } } }""", Map.of("ids",
				List.of(relation.at("/object/id").asString(), relation.at("/id").asString(), "QWN0b3I6eA")));
		assertThat(found.at("/nodes/0/__typename").asString()).isEqualTo("Issue");
		assertThat(found.at("/nodes/1/__typename").asString()).isEqualTo("Relation");
		assertThat(found.at("/nodes/2").isNull()).isTrue();
		assertThat(this.api.code("{ node(id: \"§§\") { id } }", Map.of())).isEqualTo("BAD_USER_INPUT");
	}

	@Test
	void theStatementsRunForAQueryDependOnItsDepthAndNotOnItsRows() {
		List<Long> costs = new ArrayList<>();
		for (int rows : List.of(1, 10, 40)) {
			IntStream.range(0, rows)
				.forEach((index) -> this.api.ingest(article("https://depth.example/" + index, """
						Belarus backed China's peace plan on Feb. %d. \
						France condemned the attack on Kyiv, President Emmanuel Macron said."""
					.formatted(1 + index % 20))));
			String query = """
					query($n: Int!) { articles(first: $n, filter: {publisher: {name: "depth.example"}}) { nodes { text publisher { name }
					  actors(first: 5) { nodes { name partOf { name } } }
					  events(first: 5) { nodes { type actors { name } recipients { name } issues { name owner { name } }
					    evidence(first: 2) { nodes { exact article { text } speaker { name } } } } }
					  statements(first: 5) { nodes { text speaker { name } stances { target { name } } } }
					  relations(first: 5) { nodes { type evidence(first: 1) { nodes { exact } } } } } } }""";
			this.api.data(query, Map.of("n", rows));
			long before = this.statements.statements();
			JsonNode answer = this.api.data(query, Map.of("n", rows));
			costs.add(this.statements.statements() - before);
			assertThat(answer.at("/articles/nodes").size()).isEqualTo(rows);
		}
		assertThat(costs).allMatch((cost) -> cost.equals(costs.getFirst()), "the same number each time: " + costs);
	}

	@Test
	void aChangedTextTakesItsFactsBack() {
		this.api.ingest(article("https://gazette.example/moldova", "Moldova backed China's peace plan on Feb. 25."));
		assertThat(relations("Moldova", "China peace plan").size()).isPositive();
		JsonNode updated = this.api.ingest(article("https://gazette.example/moldova",
				"A correction: an earlier version of this article named the wrong country in its first line."));
		assertThat(updated.at("/outcome").asString()).isEqualTo("UPDATED");
		assertThat(updated.at("/article/version").asInt()).isEqualTo(2);
		assertThat(relations("Moldova", "China peace plan").size()).isZero();
		this.api.ingest(article("https://gazette.example/moldova", "Moldova backed China's peace plan on Feb. 25."));
		assertThat(find(relations("Moldova", "China peace plan"), "SUPPORTS").at("/validTo").isNull()).isTrue();
	}

	@Test
	void aCorrectionDoesNotProveWhatItTakesBack() {
		String news = "The envoys came home on Friday.";
		this.api.ingest(article("https://gazette.example/sudan", news + " Sudan supports Egypt."));
		assertThat(relations("Sudan", "Egypt").size()).isPositive();
		this.api.ingest(article("https://gazette.example/sudan", news
				+ "\n\nCorrection: An earlier version of this article said that Sudan supports Egypt. It does not."));
		assertThat(relations("Sudan", "Egypt").size()).isZero();
	}

	private JsonNode relations(String subject, String object) {
		return this.api.data(PROOF, Map.of("subject", subject, "object", object))
			.at("/relations/edges")
			.valueStream()
			.map((edge) -> edge.get("node"))
			.collect(tools.jackson.databind.node.JsonNodeFactory.instance::arrayNode,
					tools.jackson.databind.node.ArrayNode::add, tools.jackson.databind.node.ArrayNode::addAll);
	}

	private static JsonNode find(JsonNode relations, String type) {
		return relations.valueStream()
			.filter((relation) -> relation.get("type").asString().equals(type))
			.findFirst()
			.orElseThrow(() -> new AssertionError("no " + type + " in " + relations));
	}

	private static Map<String, Object> article(String url, String text) {
		Map<String, Object> article = new HashMap<>();
		article.put("url", url);
		article.put("text", text);
		article.put("publishedAt", "2023-02-26T09:00:00Z");
		return article;
	}

}
