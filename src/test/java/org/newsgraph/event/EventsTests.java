package org.newsgraph.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.summary.ProfiledPlan;
import org.newsgraph.article.Draft;
import org.newsgraph.graph.Graph;
import org.newsgraph.graph.GraphTest;
import org.newsgraph.graphql.Listing;
import org.newsgraph.graphql.Page;
import org.newsgraph.graphql.Ref;
import org.newsgraph.reading.EventType;
import org.newsgraph.relation.Desk;
import org.newsgraph.relation.FactsSlice;
import org.newsgraph.relation.Press;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
@Import(FactsSlice.class)
class EventsTests {

	private static final Instant NOW = Instant.parse("2031-06-01T12:00:00Z");

	@Autowired
	private Graph graph;

	@Autowired
	private Desk desk;

	@Autowired
	private Events events;

	@Autowired
	private EventChoice choice;

	@Autowired
	private Driver driver;

	@Test
	void whatIsBetweenTwoWasDoneByEitherToTheOtherAndNothingElse() {
		store(Press.article("Gazette", "2031-05-01")
			.telling("Ruritania helped.", EventType.AID, "RUR", "GRA", null)
			.telling("Graustark thanked.", EventType.SUPPORT, "GRA", "RUR", null)
			.telling("Ruritania met Zenda.", EventType.CONSULT, "RUR", "ZEN", null), "a");
		assertThat(between("RUR", "GRA")).containsExactlyInAnyOrder("AID 2031-05-01", "SUPPORT 2031-05-01");
		assertThat(between("GRA", "RUR")).containsExactlyInAnyOrder("AID 2031-05-01", "SUPPORT 2031-05-01");
		assertThat(between("GRA", "ZEN")).isEmpty();
	}

	@Test
	void anEventWhoseDayIsLearntLaterMovesToThatDayBetweenTheTwo() {
		store(Press.article("Gazette", "2031-05-03").inferring("Ruritania helped.", EventType.AID, "RUR", "GRA"), "a");
		store(Press.article("Courier", "2031-05-02")
			.telling("Ruritania helped again.", EventType.SUPPORT, "RUR", "GRA", null), "b");
		assertThat(between("RUR", "GRA")).containsExactly("AID 2031-05-03", "SUPPORT 2031-05-02");
		store(Press.article("Ledger", "2031-05-01").telling("Ruritania sent help.", EventType.AID, "RUR", "GRA", null),
				"c");
		assertThat(between("RUR", "GRA")).containsExactly("SUPPORT 2031-05-02", "AID 2031-05-01");
	}

	@Test
	void anEventOfTheDayThatAnotherHadOnlyByGuessIsAnEventOfItsOwn() {
		store(Press.article("Gazette", "2031-05-02").inferring("Ruritania helped.", EventType.AID, "RUR", "GRA"), "a");
		store(Press.article("Ledger", "2031-05-01").telling("Ruritania sent help.", EventType.AID, "RUR", "GRA", null),
				"b");
		store(Press.article("Courier", "2031-05-02")
			.telling("Ruritania sent more help.", EventType.AID, "RUR", "GRA", null), "c");
		store(Press.article("Mirror", "2031-05-02").telling("More help came.", EventType.AID, "RUR", "GRA", null), "d");
		assertThat(between("RUR", "GRA")).containsExactly("AID 2031-05-02", "AID 2031-05-01");
	}

	@Test
	void whatAPaperAddedToAnAgencysTextCountsAsTheAgencysOnceItsOriginalComes() {
		String dispatch = "The harvest of the northern plain was sold whole on the last day of the fair, said a man who "
				+ "keeps the scales there, and no wagon went home full for the first time since the year of the flood, "
				+ "which the oldest of the farmers still remember well, and of which they tell whoever buys them a beer.";
		Press paper = Press.article("Courier", "2031-05-02")
			.telling(dispatch, EventType.CONSULT, "ZEN", "GRA", null)
			.telling("Ruritania helped.", EventType.AID, "RUR", "GRA", null);
		this.desk.store(paper.at("https://courier.example/1"), NOW);
		assertThat(sourcesOf("AID")).containsExactly("courier.example");
		Press agency = Press.article("Agency", "2031-05-01").telling(dispatch, EventType.CONSULT, "ZEN", "GRA", null);
		this.desk.store(agency.at("https://agency.example/1"), NOW.plusSeconds(1));
		assertThat(sourcesOf("AID")).containsExactly("agency.example");
	}

	private List<String> sourcesOf(String type) {
		return this.graph
			.read((cypher) -> cypher.run("MATCH (event:Event {type: $type}) RETURN event.sources AS sources",
					Map.of("type", type)))
			.getFirst()
			.get("sources")
			.asList(Value::asString);
	}

	@Test
	void whoIsNamedTwiceOnASideIsOnItOnce() {
		store(Press.article("Gazette", "2031-05-02").telling("Both helped.", EventType.AID, "RUR", "RUR", null), "a");
		List<Record> rows = this.graph
			.read((cypher) -> cypher.run("MATCH (:Event)-[side]->(:Actor) RETURN type(side) AS type ORDER BY type"));
		assertThat(rows).extracting((row) -> row.get("type").asString()).containsExactly("HAS_ACTOR", "HAS_RECIPIENT");
	}

	@Test
	void aPageOfABusyActorOrOfTwoCostsThePageAndNotAllThatTheyDid() {
		this.graph.write((cypher) -> cypher.run("""
				CREATE (one:Actor {id: 'country:ONE'}), (two:Actor {id: 'country:TWO'})
				WITH one, two
				UNWIND range(1, 3000) AS n
				WITH one, two, n, date('2000-01-01') + duration({days: n}) AS day
				CREATE (event:Event {id: 'e' + n, signature: 'e' + n, type: 'AID', quadClass: 'MATERIAL_COOPERATION',
				  realis: 'ACTUAL', score: 7.0, startDate: day, endDate: day, datePrecision: 'DAY', dateInferred: false,
				  confidence: 0.9, independentSources: 1, recordedFrom: datetime('2031-06-01T12:00:00Z')})
				CREATE (event)-[:HAS_ACTOR {actorId: one.id, eventId: event.id, date: day}]->(one)
				CREATE (event)-[:HAS_RECIPIENT {actorId: two.id, eventId: event.id, date: day}]->(two)
				CREATE (event)-[:BETWEEN {pair: 'country:ONE country:TWO', eventId: event.id, date: day}]->(two)
				"""));
		assertThat(hits(EventLists.LATEST_OF_ACTORS.at(null), "country:ONE")).isBetween(1L, 1000L);
		assertThat(hitsInTheMiddle(EventLists.LATEST_OF_ACTORS.at(null), "country:ONE")).isBetween(1L, 1000L);
		assertThat(hits(EventLists.LATEST_BETWEEN.at(null), "country:ONE country:TWO")).isBetween(1L, 1000L);
		assertThat(hitsInTheMiddle(EventLists.LATEST_BETWEEN.at(null), "country:ONE country:TWO")).isBetween(1L, 1000L);
	}

	@Test
	void aPageOfOneCoderCostsThePageAndNotAllThatTheOtherCoded() {
		this.graph.write((cypher) -> cypher
			.run("""
					UNWIND range(1, 3000) AS n
					CREATE (:CodedEvent {id: 'e' + n, origin: CASE n % 1000 WHEN 0 THEN 'ICEWS' ELSE 'GDELT' END, type: 'AID',
					  startDate: date('2000-01-01') + duration({days: n}), endDate: date('2000-01-01') + duration({days: n})})
					"""));
		assertThat(hits(CodedLists.LATEST_OF_CODERS, "ICEWS")).isBetween(1L, 200L);
		assertThat(hitsInTheMiddle(CodedLists.LATEST_OF_CODERS, "GDELT")).isBetween(1L, 1000L);
	}

	private List<String> between(String one, String other) {
		EventFilter filter = new EventFilter(null, null, List.of(new Ref(null, one), new Ref(null, other)), null, null,
				null, null, null, null, null, null, null, null, null, null);
		return this.events.find(filter, Page.first(10))
			.nodes()
			.stream()
			.map((event) -> event.type() + " " + event.startDate())
			.toList();
	}

	private long hits(Listing<Event> list, String key) {
		return hits(key, null, list.forward().start(), list.backward().start());
	}

	private long hitsInTheMiddle(Listing<Event> list, String key) {
		List<Object> middle = List.of("startDate", LocalDate.parse("2000-01-01").plusDays(1500), "e1500");
		return hits(key, middle, list.forward().onward(), list.backward().onward());
	}

	private long hits(String key, @Nullable List<Object> at, String... statements) {
		this.driver.executableQuery("CALL db.clearQueryCaches()").execute();
		Map<String, @Nullable Object> parameters = new HashMap<>(this.choice.parameters(null));
		parameters.putAll(Map.of("keys", List.of(key), "limit", 21, "coders", List.of(key)));
		parameters.put("at", at);
		return Stream.of(statements)
			.mapToLong((statement) -> hits(this.driver.executableQuery("PROFILE " + statement)
				.withParameters(parameters)
				.execute()
				.summary()
				.profile()))
			.sum();
	}

	private static long hits(ProfiledPlan plan) {
		Collection<? extends ProfiledPlan> parts = plan.children();
		return plan.dbHits() + parts.stream().mapToLong(EventsTests::hits).sum();
	}

	private void store(Press press, String address) {
		Draft draft = press.at("https://paper.example/" + address);
		this.desk.store(draft, NOW);
	}

}
