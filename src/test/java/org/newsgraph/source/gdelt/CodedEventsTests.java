package org.newsgraph.source.gdelt;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.graph.NewsgraphTest;
import org.newsgraph.newsroom.Api;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What others coded, as a client sees it: never unasked, and never as a quotation. */
@NewsgraphTest
class CodedEventsTests {

	private static final String EVENTS = """
			query($filter: EventFilter, $first: Int, $after: String, $last: Int, $before: String) {
			  events(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
			    nodes { id origin code type mode quadClass startDate confidence independentSources dateInferred
			      actors { id name status countryCode sector } recipients { name } issues { name }
			      place { name countryCode }
			      evidence { totalCount nodes { origin exact rule sentenceIndex confidence article {
			        id origin headline text url language datePublishedKnown publisher { name domain }
			        copies { nodes { id } } } } } }
			    pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } }""";

	private static final String URL = "https://www.courier.example/strike";

	@Autowired
	private GdeltImport gdelt;

	private Api api;

	@BeforeEach
	void store(@LocalServerPort int port, @TempDir Path folder) throws IOException {
		this.api = new Api(port);
		this.api.ingest(Map.of("url", "https://gazette.example/coded", "headline", "A quarrel", "publishedAt",
				"2023-02-26T09:00:00Z", "text", "Peru condemned Chile on Friday. Peru praised Norway on Saturday."));
		Path events = Files.writeString(folder.resolve("events.CSV"),
				String.join("\n", coded("1", "20230220", "111", "PER/GOV", "CHL"),
						coded("2", "20230225", "190", "BOL/REB", "PER/MIL"),
						coded("3", "20230301", "043", "PER", "//UNO")));
		Path mentions = Files.writeString(folder.resolve("mentions.CSV"),
				Exports.mention("2", "gazette.example", "https://gazette.example/other", 4, 80)
					.replace("20310503", "20230303"));
		Path icews = Files.writeString(folder.resolve("icews.tab"), Exports.icews("9", "2023-02-24", "112",
				List.of("Foreign Affairs (Peru)", "Government", "Peru"), List.of("Chile", "NA", "Chile")));
		ImportCount count = this.gdelt.take(List.of(mentions, icews, events), (soFar) -> true);
		assertThat(count.refused()).isEmpty();
	}

	@Test
	void whoDoesNotAskForThemNeverSeesOne() {
		assertThat(origins(events(Map.of()))).containsOnly("READ");
		assertThat(origins(events(Map.of("filter", Map.of("types", List.of("ASSAULT")))))).isEmpty();
		JsonNode all = this.api.data("""
				{ actor(name: "Peru") { events { nodes { origin } totalCount } }
				  articles { nodes { origin } } publishers { name } actors { nodes { name status } }
				  timeline(filter: {types: [ASSAULT]}) { nodes { confidence } }
				  relations { nodes { evidence { nodes { origin exact } } } } }""");
		assertThat(all.at("/actor/events/nodes").findValuesAsString("origin")).hasSize(2).containsOnly("READ");
		assertThat(all.at("/actor/events/totalCount").asInt()).isEqualTo(2);
		assertThat(all.at("/articles/nodes").findValuesAsString("origin")).containsExactly("READ");
		assertThat(all.at("/publishers").findValuesAsString("name")).hasSize(1);
		assertThat(all.at("/actors/nodes").findValuesAsString("name")).doesNotContain("Bolivia: Rebels");
		assertThat(all.at("/timeline/nodes")).isEmpty();
		assertThat(all.at("/relations/nodes").findValuesAsString("origin")).isNotEmpty().containsOnly("READ");
		assertThat(all.at("/relations/nodes").findValuesAsString("exact")).doesNotContain("");
	}

	@Test
	void whoAsksForThemSeesTheCodeAndWhoCodedItAndNoQuotation() {
		JsonNode event = events(Map.of("filter", Map.of("origins", List.of("GDELT"), "types", List.of("ASSAULT"))))
			.at("/nodes/0");
		assertThat(event.at("/code").asString()).isEqualTo("190");
		assertThat(event.at("/origin").asString()).isEqualTo("GDELT");
		assertThat(event.at("/startDate").asString()).isEqualTo("2023-02-25");
		assertThat(event.at("/confidence").asDouble()).isEqualTo(0.8);
		assertThat(event.at("/independentSources").asInt()).isEqualTo(2);
		assertThat(event.at("/actors/0/name").asString()).isEqualTo("Bolivia: Rebels");
		assertThat(event.at("/actors/0/status").asString()).isEqualTo("PROVISIONAL");
		assertThat(event.at("/recipients/0/name").asString()).isEqualTo("Peru");
		assertThat(event.at("/place/countryCode").asString()).isEqualTo("PER");
		assertThat(event.at("/evidence/totalCount").asInt()).isEqualTo(2);
		JsonNode evidence = event.at("/evidence/nodes");
		assertThat(evidence.findValuesAsString("exact")).containsExactly("", "");
		assertThat(evidence.at("/0/rule").asString()).isEqualTo("coded by GDELT");
		assertThat(evidence.at("/0/article/url").asString()).isEqualTo(URL);
		assertThat(evidence.at("/0/article/text").asString()).isEmpty();
		assertThat(evidence.at("/0/article/language").asString()).isEqualTo("und");
		assertThat(evidence.at("/0/article/publisher/domain").asString()).isEqualTo("courier.example");
		assertThat(evidence.at("/1/sentenceIndex").asInt()).isEqualTo(3);
		assertThat(evidence.at("/1/origin").asString()).isEqualTo("GDELT");
	}

	@Test
	void theActorsOfIcewsAreTheSameStates() {
		JsonNode event = events(Map.of("filter", Map.of("origins", List.of("ICEWS")))).at("/nodes/0");
		assertThat(event.at("/actors/0/name").asString()).isEqualTo("Peru");
		assertThat(event.at("/recipients/0/name").asString()).isEqualTo("Chile");
		assertThat(event.at("/evidence/nodes/0/article/publisher/name").asString()).isEqualTo("Zenda Courier");
		assertThat(event.at("/evidence/nodes/0/article/url").isNull()).isTrue();
	}

	@Test
	void severalOriginsRunInOneOrderPageByPageBothWays() {
		Map<String, Object> filter = Map.of("origins", List.of("READ", "GDELT", "ICEWS"));
		List<String> all = days(events(Map.of("filter", filter)));
		assertThat(all).hasSize(6)
			.isSortedAccordingTo((one, other) -> other.substring(0, 10).compareTo(one.substring(0, 10)));
		assertThat(events(Map.of("filter", filter)).at("/totalCount").asInt()).isEqualTo(6);
		assertThat(pages(filter, "first", "after", "endCursor", "hasNextPage")).isEqualTo(all);
		assertThat(pages(filter, "last", "before", "startCursor", "hasPreviousPage")).isEqualTo(all);
	}

	@Test
	void everyFilterChoosesAmongThem() {
		assertThat(count(Map.of("actors", List.of(Map.of("name", "Peru"))))).isEqualTo(2);
		assertThat(count(Map.of("recipients", List.of(Map.of("name", "Peru"))))).isEqualTo(1);
		assertThat(count(Map.of("between", List.of(Map.of("name", "Peru"), Map.of("name", "Chile"))))).isEqualTo(1);
		assertThat(count(Map.of("from", "2023-02-21", "to", "2023-02-28"))).isEqualTo(1);
		assertThat(count(Map.of("quadClasses", List.of("VERBAL_CONFLICT")))).isEqualTo(1);
		assertThat(count(Map.of("minConfidence", 0.5))).isEqualTo(1);
		assertThat(count(Map.of("minSources", 3))).isZero();
		assertThat(count(Map.of("place", Map.of("name", "Peru")))).isEqualTo(3);
		assertThat(count(Map.of("issue", Map.of("name", "Chile")))).isZero();
		assertThat(count(Map.of("knownBy", "2023-01-01T00:00:00Z"))).isZero();
		assertThat(count(Map.of("knownBy", "2999-01-01T00:00:00Z"))).isEqualTo(3);
	}

	@Test
	void theEventsOfAnActorAndOfAStubAreShownToThoseWhoAsk() {
		JsonNode event = events(Map.of("filter", Map.of("origins", List.of("GDELT"), "types", List.of("ASSAULT"))))
			.at("/nodes/0");
		JsonNode found = this.api.data("""
				query($event: ID!, $article: ID!, $rebels: ID!) {
				  event(id: $event) { code }
				  nodes(ids: [$event, $article, $rebels]) { __typename id }
				  article(id: $article) { origin events(filter: {origins: [GDELT]}) { nodes { code } } }
				  rebels: actor(id: $rebels) { name events(filter: {origins: [GDELT]}) { nodes { code } } }
				  peru: actor(name: "Peru") { events(filter: {origins: [READ, GDELT]}) { nodes { origin } } } }""",
				Map.of("event", event.at("/id").asString(), "article",
						event.at("/evidence/nodes/1/article/id").asString(), "rebels",
						event.at("/actors/0/id").asString()));
		assertThat(found.at("/event/code").asString()).isEqualTo("190");
		assertThat(found.at("/nodes").findValuesAsString("__typename")).containsExactly("Event", "Article", "Actor");
		assertThat(found.at("/article/events/nodes").findValuesAsString("code")).containsExactly("190");
		assertThat(found.at("/rebels/events/nodes").findValuesAsString("code")).containsExactly("190");
		assertThat(found.at("/peru/events/nodes")).hasSize(5);
	}

	private int count(Map<String, ?> filter) {
		Map<String, Object> all = new HashMap<>(filter);
		all.put("origins", List.of("GDELT"));
		return events(Map.of("filter", all)).at("/totalCount").asInt();
	}

	private List<String> pages(Map<String, ?> filter, String size, String beyond, String cursor, String more) {
		List<String> days = new ArrayList<>();
		@Nullable String at = null;
		boolean on = true;
		while (on) {
			Map<String, Object> variables = new HashMap<>(Map.of("filter", filter, size, 2));
			if (at != null) {
				variables.put(beyond, at);
			}
			JsonNode page = events(variables);
			days.addAll(size.equals("first") ? days.size() : 0, days(page));
			at = page.at("/pageInfo/" + cursor).asString();
			on = page.at("/pageInfo/" + more).asBoolean();
		}
		return days;
	}

	private JsonNode events(Map<String, ?> variables) {
		return this.api.data(EVENTS, variables).get("events");
	}

	private static List<String> days(JsonNode page) {
		return page.at("/nodes")
			.valueStream()
			.map((node) -> node.get("startDate").asString() + " " + node.get("id").asString())
			.toList();
	}

	private static List<String> origins(JsonNode page) {
		return page.at("/nodes").valueStream().map((node) -> node.get("origin").asString()).toList();
	}

	private static String coded(String id, String day, String code, String actor, String recipient) {
		return Exports.second(id, day, code, actor, recipient, URL).replace("20310502", "20230302");
	}

}
