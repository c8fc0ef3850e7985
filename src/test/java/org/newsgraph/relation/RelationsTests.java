package org.newsgraph.relation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.newsgraph.article.Draft;
import org.newsgraph.article.Edition;
import org.newsgraph.article.Evidences;
import org.newsgraph.graph.Graph;
import org.newsgraph.graph.GraphTest;
import org.newsgraph.graphql.Page;
import org.newsgraph.graphql.Ref;
import org.newsgraph.reading.EventType;
import org.newsgraph.reading.Polarity;
import org.newsgraph.reading.Realis;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
@Import(FactsSlice.class)
class RelationsTests {

	private static final Instant NOW = Instant.parse("2031-06-01T12:00:00Z");

	private static final String BACKS = "Ruritania backs the river plan that its neighbour put forward last week.";

	@Autowired
	private Graph graph;

	@Autowired
	private Desk desk;

	@Autowired
	private Relations relations;

	@Autowired
	private RelationChoice choice;

	@Autowired
	private Evidences evidences;

	@Test
	void supportForAnIssueIsARelationWithItsProof() {
		store(backing("Gazette", "2031-05-01").at("https://gazette.example/a"));
		assertThat(known()).containsExactly("SUPPORTS 2031-05-01/null 1");
		Relation relation = find(null).getFirst();
		assertThat(relation.sign()).isEqualTo(Sign.POSITIVE);
		assertThat(this.evidences.ofRelations(List.of(relation.key()), Page.first(3)).get(relation.key()).nodes())
			.singleElement()
			.satisfies((evidence) -> assertThat(evidence.exact()).isEqualTo(BACKS));
		assertThat(number("MATCH (:Actor)-[edge:SUPPORTS]->(:Issue) RETURN count(edge) AS n")).isEqualTo(1);
	}

	@Test
	void theSameArticleTwiceChangesNothing() {
		Draft draft = backing("Gazette", "2031-05-01").at("https://gazette.example/a");
		store(draft);
		List<String> before = everything();
		storeWhetherChangedOrNot(draft);
		assertThat(everything()).isEqualTo(before);
	}

	@Test
	void aMinistersStanceIsThatOfTheState() {
		store(Press.article("Gazette", "2031-05-01")
			.quoting("The minister said the river plan was a trap.", "otto-frisch", "RUR", Polarity.UNFAVOURABLE,
					"river plan")
			.at("https://gazette.example/a"));
		assertThat(find(null)).singleElement().satisfies((relation) -> {
			assertThat(relation.type()).isEqualTo(RelationType.OPPOSES);
			assertThat(relation.subjectKey()).isEqualTo("country:RUR");
			assertThat(relation.rule()).isEqualTo("S4");
		});
	}

	@Test
	void aPlanThatDidNotComeAboutIsNoRelation() {
		store(Press.article("Gazette", "2031-05-01")
			.telling("Ruritania did not back it.", EventType.SUPPORT, Realis.NEGATED, "RUR", null, "river plan")
			.at("https://gazette.example/a"));
		assertThat(find(null)).isEmpty();
	}

	@Test
	void aChangeOfPositionAndAReturnGiveTwoIntervalsInWhateverOrderArticlesCome() {
		List<Draft> drafts = new ArrayList<>(List.of(backing("Gazette", "2031-05-01").at("https://gazette.example/a"),
				rejecting("2031-05-10").at("https://gazette.example/b"),
				backing("Gazette", "2031-05-20").at("https://gazette.example/c")));
		String[] intervals = { "SUPPORTS 2031-05-01/2031-05-10 1", "SUPPORTS 2031-05-20/null 1",
				"OPPOSES 2031-05-10/2031-05-20 1", "REJECTS 2031-05-10/2031-05-20 1" };
		drafts.forEach(this::store);
		assertThat(known()).containsExactlyInAnyOrder(intervals);
		assertThat(number("MATCH (r:Relation) WHERE r.recordedTo IS NOT NULL RETURN count(r) AS n")).isPositive();
		this.graph.write((cypher) -> cypher.run("MATCH (n) WHERE NOT n:__Neo4jMigration DETACH DELETE n"));
		Collections.reverse(drafts);
		drafts.forEach(this::store);
		assertThat(known()).containsExactlyInAnyOrder(intervals);
		assertThat(number("MATCH (:Actor)-[edge]->(:Issue) WHERE edge.relationId IS NOT NULL RETURN count(edge) AS n"))
			.isEqualTo(4);
	}

	@Test
	void whatWasKnownBeforeCanStillBeAsked() {
		store(backing("Gazette", "2031-05-01").at("https://gazette.example/a"));
		store(rejecting("2031-05-10").at("https://gazette.example/b"), NOW.plusSeconds(60));
		RelationFilter before = new RelationFilter(null, null, null, List.of(RelationType.SUPPORTS), null, null, null,
				NOW.plusSeconds(30), null, null);
		assertThat(find(before)).singleElement().satisfies((relation) -> assertThat(relation.validTo()).isNull());
	}

	@Test
	void whoFollowsClosedRelationsIsNotToldOfOpenOnes() {
		store(rejecting("2031-05-10").at("https://gazette.example/b"));
		store(backing("Gazette", "2031-05-01").at("https://gazette.example/a"), NOW.plusSeconds(60));
		assertThat(told(RelationState.CLOSED)).containsExactly("OPENED SUPPORTS 2031-05-01/2031-05-10");
		assertThat(told(RelationState.OPEN)).isNotEmpty().noneMatch((change) -> change.contains("SUPPORTS"));
	}

	private List<String> told(RelationState state) {
		RelationTurns turns = new RelationTurns(this.graph, this.choice,
				Clock.fixed(NOW.plusSeconds(120), ZoneOffset.UTC));
		RelationFilter filter = new RelationFilter(null, null, null, null, null, state, null, null, null, null);
		return turns.changes(filter, null, NOW)
			.take(Duration.ofSeconds(2))
			.map((change) -> "%s %s %s/%s".formatted(change.kind(), change.relation().type(),
					change.relation().validFrom(), change.relation().validTo()))
			.collectList()
			.block();
	}

	@Test
	void aChangedTextTakesItsRelationsWithIt() {
		store(backing("Gazette", "2031-05-01").at("https://gazette.example/a"));
		Draft corrected = Press.article("Gazette", "2031-05-01")
			.telling("Ruritania asks its neighbour for time.", EventType.REQUEST, "RUR", "GRA", null)
			.at("https://gazette.example/a");
		store(corrected, NOW.plusSeconds(60));
		assertThat(known()).containsExactly("REQUESTS 2031-05-01/null 1");
		assertThat(number("MATCH (:Actor)-[edge:SUPPORTS]->(:Issue) RETURN count(edge) AS n")).isZero();
		assertThat(number("MATCH (e:Event {type: 'SUPPORT'}) WHERE e.recordedTo IS NOT NULL RETURN count(e) AS n"))
			.isEqualTo(1);
	}

	@Test
	void aSyndicatedCopyCountsNoSecondSource() {
		String more = " It is the first neighbour to do so, and officials in Strelsau expect that others will follow it"
				+ " before the summer is over.";
		store(backing("Gazette", "2031-05-01", more).at("https://gazette.example/a"));
		store(backing("Courier", "2031-05-01", more).at("https://courier.example/a"));
		assertThat(known()).containsExactly("SUPPORTS 2031-05-01/null 1");
		store(backing("Ledger", "2031-05-01").at("https://ledger.example/a"));
		assertThat(known()).containsExactly("SUPPORTS 2031-05-01/null 2");
	}

	@Test
	void manyArticlesAtOnceMakeOneRelation() throws Exception {
		List<Callable<Edition>> hands = IntStream.range(0, 8)
			.mapToObj((index) -> (Callable<Edition>) () -> store(
					backing("Paper " + index / 2, "2031-05-01").at("https://paper" + index / 2 + ".example/a")))
			.toList();
		try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
			assertThat(threads.invokeAll(hands)).allSatisfy((hand) -> assertThat(hand.resultNow()).isNotNull());
		}
		assertThat(known()).containsExactly("SUPPORTS 2031-05-01/null 4");
		assertThat(number("MATCH (e:Event) RETURN count(e) AS n")).isEqualTo(1);
		assertThat(number("MATCH (r:Relation) RETURN count(r) AS n")).isEqualTo(1);
		assertThat(number("MATCH (l:Lock) RETURN count(l) AS n")).isZero();
	}

	@Test
	void aFilterChoosesByEnds() {
		store(backing("Gazette", "2031-05-01").at("https://gazette.example/a"));
		assertThat(find(ends(new Ref(null, "RUR"), new Ref(null, "the river plan"), null))).hasSize(1);
		assertThat(find(ends(new Ref(null, "RUR"), null, null))).hasSize(1);
		assertThat(find(ends(null, new Ref(null, "River Plan"), null))).hasSize(1);
		assertThat(find(ends(null, null, List.of(new Ref(null, "river plan"), new Ref(null, "RUR"))))).hasSize(1);
		assertThat(find(ends(new Ref(null, "nobody"), null, null))).isEmpty();
	}

	@Test
	void pagesRunBothWaysAndAreCounted() {
		for (int day = 1; day <= 5; day++) {
			store(Press.article("Gazette", "2031-05-0" + day)
				.telling("Ruritania backs plan " + day + ".", EventType.SUPPORT, "RUR", null, "plan " + day)
				.at("https://gazette.example/" + day));
		}
		var first = this.relations.find(null, Page.of(2, null, null, null, true));
		assertThat(first.totalCount()).isEqualTo(5);
		assertThat(first.nodes()).extracting((relation) -> relation.validFrom().getDayOfMonth()).containsExactly(5, 4);
		var second = this.relations.find(null, Page.of(2, first.pageInfo().endCursor(), null, null, false));
		assertThat(second.nodes()).extracting((relation) -> relation.validFrom().getDayOfMonth()).containsExactly(3, 2);
		var back = this.relations.find(null, Page.of(null, null, 2, second.pageInfo().startCursor(), false));
		assertThat(back.nodes()).isEqualTo(first.nodes());
	}

	private static Press backing(String publisher, String day) {
		return backing(publisher, day, "");
	}

	private static Press backing(String publisher, String day, String more) {
		return Press.article(publisher, day).telling(BACKS + more, EventType.SUPPORT, "RUR", null, "river plan");
	}

	private static Press rejecting(String day) {
		return Press.article("Gazette", day)
			.telling("Ruritania rejects the river plan.", EventType.REJECT, "RUR", null, "river plan");
	}

	private static RelationFilter ends(@Nullable Ref subject, @Nullable Ref object, @Nullable List<Ref> between) {
		return new RelationFilter(subject, object, between, null, null, null, null, null, null, null);
	}

	private Edition store(Draft draft) {
		return store(draft, NOW);
	}

	private Edition store(Draft draft, Instant now) {
		return this.desk.store(draft, now);
	}

	private void storeWhetherChangedOrNot(Draft draft) {
		store(draft, NOW.plusSeconds(60));
	}

	private List<Relation> find(@Nullable RelationFilter filter) {
		return this.relations.find(filter, Page.first(Page.LARGEST)).nodes();
	}

	private List<String> known() {
		return find(null).stream()
			.map((relation) -> relation.type() + " " + relation.validFrom() + "/" + relation.validTo() + " "
					+ relation.independentSources())
			.toList();
	}

	private List<String> everything() {
		return this.graph
			.read((cypher) -> cypher.run("MATCH (n) WHERE n:Event OR n:Relation OR n:Passage OR n:Statement "
					+ "OPTIONAL MATCH (n)-[r]->(m) RETURN properties(n) AS n, type(r) AS t, properties(r) AS r, m.id AS m "
					+ "ORDER BY n.id, t, m"))
			.stream()
			.map((row) -> row.asMap().toString())
			.toList();
	}

	private int number(String statement) {
		return this.graph.read((cypher) -> cypher.run(statement, Map.of())).getFirst().get("n").asInt();
	}

}
