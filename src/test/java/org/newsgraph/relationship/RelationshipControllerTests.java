package org.newsgraph.relationship;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.newsgraph.graph.GlobalId;
import org.newsgraph.graph.NewsgraphTest;
import org.newsgraph.graph.StatementCounter;
import org.newsgraph.newsroom.Api;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Relationships and timelines as a client asks for them. */
@NewsgraphTest
class RelationshipControllerTests {

	private static final String BELARUS = new GlobalId("Actor", "country:BLR").encode();

	private static final String CHINA = new GlobalId("Actor", "country:CHN").encode();

	private static final String RELATIONSHIP = """
			query($a: ID!, $b: ID!, $knownBy: DateTime) { relationship(a: $a, b: $b, knownBy: $knownBy, halfLifeDays: 90) {
			  a { name } b { name } asOf score
			  aToB { ...dealings } bToA { ...dealings } together { ...dealings }
			  series(interval: WEEK) { startDate endDate facts
			    aToB { ...balance } bToA { ...balance } together { ...balance } }
			  turningPoints { date before after balance { ...balance } independentSources
			    facts { contribution independentSources
			      entry { __typename id date precision evidence(first: 1) { nodes { exact article { headline } } } } } }
			  relations(state: OPEN, first: 5) { nodes { type subject { name } evidence(first: 1) { nodes { exact } } } }
			  timeline(first: 5, direction: DESC) { totalCount edges { cursor actors { name } node { id date
			    ... on Event { type actors { name } evidence(first: 1) { nodes { exact } } }
			    ... on Statement { text speaker { name } } } } } } }
			fragment dealings on Dealings { facts events statements independentSources byType { type count weight }
			  byQuadClass { quadClass count weight } balance { ...balance } relations(first: 5) { nodes { type } } }
			fragment balance on Balance { cooperation conflict sum sign }""";

	private static final String TIMELINE = """
			query($first: Int!) { timeline(first: $first, filter: {actors: [{name: "Belarus"}, {name: "China"}]}) {
			  totalCount pageInfo { hasNextPage endCursor }
			  nodes { __typename id date precision confidence independentSources recordedFrom
			    ... on Event { type } ... on Statement { text } }
			  edges { actors { name } node { evidence(first: 1) { nodes { exact } } } }
			  days { date endDate precision entries { id } lanes { actor { name } entries { id } } } } }""";

	@Autowired
	private StatementCounter statements;

	private Api api;

	@BeforeEach
	void connect(@LocalServerPort int port) {
		this.api = new Api(port);
		for (int day = 10; day < 25; day++) {
			this.api.ingest(Map
				.of("url", "https://gazette.example/" + day, "publishedAt", "2023-02-" + day + "T09:00:00Z", "text", """
						Belarus praised China on Feb. %d. China condemned Belarus on Feb. %d.""".formatted(day, day)));
		}
	}

	@Test
	void everythingAboutTwoActorsComesInOneAnswer() {
		JsonNode answer = relationship(BELARUS, CHINA);
		assertThat(answer.at("/a/name").asString()).isEqualTo("Belarus");
		assertThat(answer.at("/aToB/byType/0/type").asString()).isEqualTo("SUPPORT");
		assertThat(answer.at("/bToA/byType/0/type").asString()).isEqualTo("ACCUSE");
		assertThat(answer.at("/aToB/balance/sign").asString()).isEqualTo("POSITIVE");
		assertThat(answer.at("/bToA/balance/sign").asString()).isEqualTo("NEGATIVE");
		assertThat(answer.at("/series").size()).isGreaterThan(100);
		assertThat(answer.at("/timeline/edges").size()).isEqualTo(5);
		assertThat(answer.at("/relations/nodes").toString()).contains("SUPPORTS", "ACCUSES", "praised China");
	}

	@Test
	void askedTheOtherWayRoundTheAnswerIsMirrored() {
		JsonNode here = relationship(BELARUS, CHINA);
		JsonNode there = relationship(CHINA, BELARUS);
		assertThat(there.get("aToB")).isEqualTo(here.get("bToA"));
		assertThat(there.get("bToA")).isEqualTo(here.get("aToB"));
		assertThat(there.get("together")).isEqualTo(here.get("together"));
		assertThat(there.get("turningPoints")).isEqualTo(here.get("turningPoints"));
		assertThat(there.at("/series/0/aToB")).isEqualTo(here.at("/series/0/bToA"));
		assertThat(there.get("timeline")).isEqualTo(here.get("timeline"));
		assertThat(there.get("relations")).isEqualTo(here.get("relations"));
	}

	@Test
	void beforeTheFirstArticleNothingWasKnown() {
		JsonNode before = this.api
			.data(RELATIONSHIP, Map.of("a", BELARUS, "b", CHINA, "knownBy", "2020-01-01T00:00:00Z"))
			.get("relationship");
		assertThat(before.at("/together/facts").asInt()).isZero();
		assertThat(before.at("/timeline/totalCount").asInt()).isZero();
		assertThat(before.at("/relations/nodes").size()).isZero();
	}

	@Test
	void twoActorsRunSideBySideAndTheStatementsDoNotGrowWithThePage() {
		List<Long> costs = new ArrayList<>();
		for (int first : List.of(10, 20, 30)) {
			this.api.data(TIMELINE, Map.of("first", first));
			long before = this.statements.statements();
			JsonNode timeline = this.api.data(TIMELINE, Map.of("first", first)).get("timeline");
			costs.add(this.statements.statements() - before);
			assertThat(timeline.get("nodes").size()).isEqualTo(first);
			assertThat(timeline.at("/days/0/lanes/0/actor/name").asString()).isEqualTo("Belarus");
			assertThat(timeline.at("/days/0/lanes/1/actor/name").asString()).isEqualTo("China");
		}
		assertThat(costs).allMatch((cost) -> cost.equals(costs.getFirst()), "the same number each time: " + costs);
	}

	@Test
	void nonsenseHasAClearCode() {
		assertThat(code(BELARUS, BELARUS)).isEqualTo("BAD_USER_INPUT");
		assertThat(code(BELARUS, "?")).isEqualTo("BAD_USER_INPUT");
		assertThat(code(BELARUS, new GlobalId("Actor", "country:XXX").encode())).isEqualTo("NOT_FOUND");
		assertThat(code(BELARUS, new GlobalId("Issue", "issue:plan").encode())).isEqualTo("BAD_USER_INPUT");
		assertThat(this.api.code("{ timeline(filter: {}, first: 1, after: \"AXMAAWE\") { totalCount } }", Map.of()))
			.isEqualTo("BAD_USER_INPUT");
		assertThat(this.api.code("{ timeline(filter: {}, first: -1) { totalCount } }", Map.of()))
			.isEqualTo("BAD_USER_INPUT");
	}

	private String code(String a, String b) {
		return this.api.code(RELATIONSHIP, Map.of("a", a, "b", b));
	}

	private JsonNode relationship(String a, String b) {
		return this.api.data(RELATIONSHIP, Map.of("a", a, "b", b)).get("relationship");
	}

}
