package org.newsgraph.path;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.newsgraph.graph.GlobalId;
import org.newsgraph.graph.NewsgraphTest;
import org.newsgraph.newsroom.Api;
import tools.jackson.databind.JsonNode;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@NewsgraphTest
class PathQueryTests {

	private static final String PATHS = """
			query($from: ID!, $to: ID!, $maxHops: Int, $first: Int, $avoid: [ID!]) {
			  paths(from: $from, to: $to, maxHops: $maxHops, first: $first, avoid: $avoid) {
			    length confidence nodes { name } hops {
			      from { name } to { name } relation { type subject { name } evidence(first: 1) { nodes { exact } } } } } }""";

	private Api api;

	@BeforeEach
	void ingest(@LocalServerPort int port) {
		this.api = new Api(port);
		this.api.ingest(Map.of("url", "https://gazette.example/paths", "headline", "Two visits", "publishedAt",
				"2023-02-26T09:00:00Z", "text",
				"Kazakhstan condemned Norway on Friday. Norway praised Chile on Saturday."));
	}

	@Test
	void everyStepOfAPathHasItsProof() {
		JsonNode path = this.api.data(PATHS, ends("Kazakhstan", "Chile")).at("/paths/0");
		assertThat(path.at("/length").asInt()).isEqualTo(2);
		assertThat(path.at("/nodes").valueStream().map((node) -> node.get("name").asString()))
			.containsExactly("Kazakhstan", "Norway", "Chile");
		assertThat(path.at("/hops/0/relation/type").asString()).isEqualTo("ACCUSES");
		assertThat(path.at("/hops/0/relation/evidence/nodes/0/exact").asString()).contains("condemned Norway");
		assertThat(path.at("/hops/1/relation/evidence/nodes/0/exact").asString()).contains("praised Chile");
	}

	@Test
	void theWayBackIsTheSameWayBack() {
		JsonNode back = this.api.data(PATHS, ends("Chile", "Kazakhstan")).at("/paths/0");
		assertThat(back.at("/hops/0/from/name").asString()).isEqualTo("Chile");
		assertThat(back.at("/hops/0/relation/subject/name").asString()).isEqualTo("Norway");
	}

	@Test
	void whatMakesNoSenseIsRefused() {
		assertThat(this.api.code(PATHS, ends("Chile", "Chile"))).isEqualTo("BAD_USER_INPUT");
		assertThat(this.api.code(PATHS, with(ends("Chile", "Norway"), "maxHops", 7))).isEqualTo("BAD_USER_INPUT");
		assertThat(this.api.code(PATHS, with(ends("Chile", "Norway"), "maxHops", 0))).isEqualTo("BAD_USER_INPUT");
		assertThat(this.api.code(PATHS, with(ends("Chile", "Norway"), "first", 101))).isEqualTo("TOO_COMPLEX");
		assertThat(this.api.code("""
				query($from: ID!, $to: ID!) { paths(from: $from, to: $to, since: "2023-02-02", until: "2023-02-01") {
				  confidence } }""", ends("Chile", "Norway"))).isEqualTo("BAD_USER_INPUT");
		assertThat(this.api.code(PATHS, with(ends("Chile", "Norway"), "avoid", id("Chile"))))
			.isEqualTo("BAD_USER_INPUT");
		assertThat(this.api.code(PATHS, with(ends("Chile", "Norway"), "to", "no id"))).isEqualTo("BAD_USER_INPUT");
		assertThat(this.api.code(PATHS, with(ends("Chile", "Norway"), "to", new GlobalId("Actor", "nobody").encode())))
			.isEqualTo("NOT_FOUND");
	}

	@Test
	void factsOfADayAreFoundOnThatDayAndOnNoOther() {
		String facts = """
				query($day: Date!, $from: ID!, $to: ID!) {
				  events(filter: {actors: [{name: "Kazakhstan"}], validOn: $day}) { nodes { type } }
				  statements(filter: {speaker: {name: "Kazakhstan"}, validOn: $day}) { nodes { id } }
				  timeline(filter: {actors: [{name: "Kazakhstan"}], validOn: $day}) { nodes { __typename } }
				  paths(from: $from, to: $to, validOn: $day) { length } }""";
		JsonNode friday = this.api.data(facts, with(ends("Kazakhstan", "Norway"), "day", "2023-02-24"));
		assertThat(friday.at("/events/nodes/0/type").asString()).isEqualTo("ACCUSE");
		assertThat(friday.at("/statements/nodes")).hasSize(1);
		assertThat(friday.at("/timeline/nodes")).hasSize(2);
		assertThat(friday.at("/paths")).isNotEmpty();
		JsonNode thursday = this.api.data(facts, with(ends("Kazakhstan", "Norway"), "day", "2023-02-23"));
		assertThat(thursday.at("/events/nodes")).isEmpty();
		assertThat(thursday.at("/statements/nodes")).isEmpty();
		assertThat(thursday.at("/timeline/nodes")).isEmpty();
		assertThat(thursday.at("/paths")).isEmpty();
	}

	@Test
	void whatIsLeftOutHasItsUsualValue() {
		assertThat(this.api.data(PATHS, with(ends("Kazakhstan", "Chile"), "maxHops", null)).at("/paths")).isNotEmpty();
	}

	private Map<String, Object> ends(String from, String to) {
		return Map.of("from", id(from), "to", id(to));
	}

	private static Map<String, @Nullable Object> with(Map<String, Object> variables, String name,
			@Nullable Object value) {
		Map<String, @Nullable Object> all = new HashMap<>(variables);
		all.put(name, value);
		return all;
	}

	private String id(String name) {
		return this.api.data("query($n: String) { actor(name: $n) { id } }", Map.of("n", name))
			.at("/actor/id")
			.asString();
	}

}
