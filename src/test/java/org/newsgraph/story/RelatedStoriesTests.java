package org.newsgraph.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

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
class RelatedStoriesTests {

	private static final String RELATED = """
			query($url: Url!, $first: Int, $after: String, $last: Int, $before: String) {
			  article(url: $url) { story { relatedStories(first: $first, after: $after, last: $last, before: $before) {
			    totalCount pageInfo { hasNextPage hasPreviousPage endCursor startCursor } nodes { headline }
			    edges { cursor score node { headline articles { totalCount } }
			      reasons { kind contribution explanation evidence { exact article { headline } } } } } } } }""";

	@Autowired
	private Graph graph;

	@Autowired
	private StatementCounter statements;

	private Api api;

	@BeforeEach
	void open(@LocalServerPort int port) {
		this.api = new Api(port);
		this.graph.write((cypher) -> cypher.run("MATCH (n) WHERE NOT n:__Neo4jMigration DETACH DELETE n"));
		article("port", "Peru closes its port",
				"""
						Peru closed the port of Callao to Chilean trawlers on Monday. Chile condemned Peru over the closure, and 40 trawlers
						with anchovy turned back off Callao.""",
				"2031-05-05");
		article("port2", "Trawlers wait off Callao",
				"""
						The trawlers with anchovy still waited off the closed port of Callao on Tuesday. Skippers of the trawlers said that
						the anchovy would rot.""",
				"2031-05-06");
	}

	@Test
	void aStoryLeadsToAnotherByWhatTheirArticlesTellAndShowsWhatProvesIt() {
		wheat();
		choir();
		JsonNode related = related("port", Map.of());
		assertThat(headlines(related)).startsWith("Chile halts its wheat").doesNotContain("Peru closes its port");
		JsonNode wheat = related.at("/edges/0");
		assertThat(wheat.at("/node/articles/totalCount").asInt()).isEqualTo(2);
		assertThat(wheat.at("/score").asDouble()).isCloseTo(
				wheat.at("/reasons").valueStream().mapToDouble((reason) -> reason.at("/contribution").asDouble()).sum(),
				within(1e-9));
		assertThat(wheat.at("/reasons").valueStream().map((reason) -> reason.at("/kind").asString()))
			.doesNotHaveDuplicates()
			.doesNotContain("SAME_STORY")
			.contains("SAME_ACTOR_PAIR");
		assertThat(wheat.at("/reasons").valueStream())
			.filteredOn((reason) -> reason.at("/kind").asString().equals("SAME_ACTOR_PAIR"))
			.singleElement()
			.satisfies((reason) -> assertThat(
					reason.at("/evidence").valueStream().map((proof) -> proof.at("/article/headline").asString()))
				.contains("Peru closes its port", "Mills run out of grain"));
	}

	@Test
	void whatHasNothingInCommonIsNotRelated() {
		choir();
		assertThat(related("port", Map.of()).at("/edges")).isEmpty();
		assertThat(related("port", Map.of()).at("/totalCount").asInt()).isZero();
	}

	@Test
	void aCopyLeadsToNothingMore() {
		wheat();
		List<String> before = headlines(related("port", Map.of()));
		article("copy", "Peru closes its port",
				"""
						Peru closed the port of Callao to Chilean trawlers on Monday. Chile condemned Peru over the closure, and 40 trawlers
						with anchovy turned back off Callao.""",
				"2031-05-05");
		assertThat(headlines(related("port", Map.of()))).isEqualTo(before);
	}

	@Test
	void pageByPageInBothDirectionsEachStoryComesOnce() {
		wheat();
		article("talks", "Peru and Chile to talk", "Chile offered talks to Peru about fees of lighthouses.",
				"2031-07-01");
		article("visit", "A visit to Lima", "The president of Chile visited Peru to open a bridge of glass.",
				"2031-09-01");
		List<String> all = headlines(related("port", Map.of()));
		assertThat(all).hasSizeGreaterThan(2).doesNotHaveDuplicates();
		assertThat(paged("first", "after", "hasNextPage", "endCursor")).isEqualTo(all);
		assertThat(paged("last", "before", "hasPreviousPage", "startCursor")).isEqualTo(all.reversed());
	}

	@Test
	void whatIsRelatedToManyStoriesIsReadTogether() {
		wheat();
		choir();
		String query = "query($n: Int) { articles(first: $n) { nodes { story { relatedStories { nodes { headline } } } } } }";
		long one = statements(() -> this.api.data(query, Map.of("n", 1)));
		assertThat(statements(() -> this.api.data(query, Map.of("n", 5)))).isLessThanOrEqualTo(one);
	}

	private void wheat() {
		article("wheat", "Chile halts its wheat",
				"""
						Chile suspended shipments of wheat to bakeries abroad on Friday. Silos of wheat in Antofagasta were sealed, and
						bakeries looked for wheat elsewhere.""",
				"2031-05-30");
		article("mills", "Mills run out of grain",
				"""
						Mills that lived on the wheat of Antofagasta ran out of grain, and bakeries shut on Saturday. Chile condemned Peru
						on May 5. The silos stay sealed and the wheat with them.""",
				"2031-05-31");
	}

	private void choir() {
		article("choir", "A choir of bells",
				"Bells rang for a choir of shepherds in Bhutan on Sunday, and goats listened.", "2031-05-11");
	}

	private List<String> paged(String many, String place, String more, String end) {
		List<String> headlines = new ArrayList<>();
		String at = null;
		do {
			Map<String, Object> arguments = new HashMap<>(Map.of(many, 1));
			if (at != null) {
				arguments.put(place, at);
			}
			JsonNode page = related("port", arguments);
			headlines.addAll(headlines(page));
			at = page.at("/pageInfo/" + more).asBoolean() ? page.at("/pageInfo/" + end).asString() : null;
		}
		while (Objects.nonNull(at));
		return headlines;
	}

	private static List<String> headlines(JsonNode related) {
		List<String> headlines = related.at("/edges")
			.valueStream()
			.map((edge) -> edge.at("/node/headline").asString())
			.toList();
		assertThat(related.at("/nodes").valueStream().map((story) -> story.at("/headline").asString()))
			.isEqualTo(headlines);
		return headlines;
	}

	private JsonNode related(String name, Map<String, ?> arguments) {
		Map<String, Object> variables = new HashMap<>(Map.of("url", "https://related.example/" + name));
		variables.putAll(arguments);
		return this.api.data(RELATED, variables).at("/article/story/relatedStories");
	}

	private void article(String name, String headline, String text, String day) {
		this.api.ingest(Map.of("url", "https://related.example/" + name, "headline", headline, "text", text,
				"publishedAt", day + "T12:00:00Z", "publisher", name + " Post"));
	}

	private long statements(Runnable work) {
		long before = this.statements.statements();
		work.run();
		return this.statements.statements() - before;
	}

}
