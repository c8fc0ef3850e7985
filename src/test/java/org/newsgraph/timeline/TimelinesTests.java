package org.newsgraph.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.summary.ProfiledPlan;
import org.newsgraph.article.Fact;
import org.newsgraph.event.Event;
import org.newsgraph.graph.Graph;
import org.newsgraph.graph.GraphTest;
import org.newsgraph.graph.StatementCounter;
import org.newsgraph.graphql.NewsgraphException;
import org.newsgraph.graphql.Page;
import org.newsgraph.graphql.Ref;
import org.newsgraph.reading.DatePrecision;
import org.newsgraph.reading.EventType;
import org.newsgraph.reading.Polarity;
import org.newsgraph.reading.Realis;
import org.newsgraph.relation.Desk;
import org.newsgraph.relation.Press;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@GraphTest
@Import(TimelineSlice.class)
class TimelinesTests {

	private static final Instant NOW = Instant.parse("2031-06-01T12:00:00Z");

	private static final List<Ref> RURITANIA = List.of(new Ref(null, "RUR"));

	private static final Page ALL = Page.first(Page.LARGEST);

	@Autowired
	private Graph graph;

	@Autowired
	private Desk desk;

	@Autowired
	private Timelines timelines;

	@Autowired
	private StatementCounter statements;

	@Autowired
	private Driver driver;

	@Test
	void aYearStandsBeforeItsMonthsAndAMonthBeforeItsDays() {
		storeAllSortsOfDates();
		assertThat(dates(find(of(RURITANIA), Direction.ASC, ALL))).containsExactly("2031-01-01 YEAR", "2031-01-01 DAY",
				"2031-04-01 QUARTER", "2031-04-01 MONTH", "2031-04-01 DAY", "2031-04-07 WEEK", "2031-04-07 DAY",
				"2031-04-30 DAY", "2031-05-01 MONTH");
		assertThat(dates(find(of(RURITANIA), Direction.DESC, ALL)))
			.isEqualTo(dates(find(of(RURITANIA), Direction.ASC, ALL)).reversed());
	}

	@Test
	void pagesOfOneAreTheSameListBothWays() {
		storeAllSortsOfDates();
		for (Direction direction : Direction.values()) {
			List<String> whole = dates(find(of(RURITANIA), direction, ALL));
			List<String> forward = new ArrayList<>();
			List<String> backward = new ArrayList<>();
			String after = null;
			String before = null;
			for (int index = 0; index < whole.size(); index++) {
				TimelineConnection next = find(of(RURITANIA), direction, Page.of(1, after, null, null, true));
				forward.addAll(dates(next));
				after = next.pageInfo().endCursor();
				assertThat(next.totalCount()).isEqualTo(whole.size());
				assertThat(next.pageInfo().hasNextPage()).isEqualTo(index + 1 < whole.size());
				TimelineConnection previous = find(of(RURITANIA), direction, Page.of(null, null, 1, before, false));
				backward.addAll(dates(previous));
				before = previous.pageInfo().startCursor();
			}
			assertThat(forward).isEqualTo(whole);
			assertThat(backward.reversed()).isEqualTo(whole);
		}
	}

	@Test
	void aCursorStaysWhereItIsWhileArticlesComeIn() {
		storeAllSortsOfDates();
		TimelineConnection first = find(of(RURITANIA), Direction.ASC, Page.first(4));
		List<String> rest = dates(find(of(RURITANIA), Direction.ASC, after(first)));
		store(Press.article("Gazette", "2031-02-02").telling("An early day.", EventType.THREATEN, "RUR", "GRA", null),
				"early");
		assertThat(dates(find(of(RURITANIA), Direction.ASC, after(first)))).isEqualTo(rest);
		store(Press.article("Gazette", "2031-06-02").telling("A late day.", EventType.THREATEN, "RUR", "GRA", null),
				"late");
		assertThat(dates(find(of(RURITANIA), Direction.ASC, after(first)))).hasSize(rest.size() + 1)
			.endsWith("2031-06-02 DAY");
	}

	@Test
	void onADayStandsWhatHappenedOnItAsFarAsTheDatesTell() {
		storeAllSortsOfDates();
		assertThat(dates(find(filter("validOn", LocalDate.parse("2031-04-07")), Direction.ASC, ALL))).containsExactly(
				"2031-01-01 YEAR", "2031-04-01 QUARTER", "2031-04-01 MONTH", "2031-04-07 WEEK", "2031-04-07 DAY");
		refuses(new TimelineFilter(RURITANIA, null, null, null, null, null, null, null, null,
				LocalDate.parse("2031-04-08"), null, null, null, LocalDate.parse("2031-04-07"), null), ALL);
	}

	@Test
	void whatIsKnownOnlyToBeNewsStandsOnTheDayOfTheReport() {
		store(Press.article("Gazette", "2031-04-09")
			.telling("Lately.", EventType.AID, "RUR", "GRA", "2031-04-09", "2031-04-09", DatePrecision.WEEK)
			.telling("In April.", EventType.SUPPORT, "RUR", "GRA", "2031-04-01", "2031-04-30", DatePrecision.MONTH)
			.quoting("The minister praised the plan.", "otto-frisch", "RUR", Polarity.FAVOURABLE, "plan"), "lately");
		assertThat(find(of(RURITANIA), Direction.ASC, ALL).days())
			.extracting((day) -> day.date() + " to " + day.endDate() + " " + day.precision())
			.containsExactly("2031-04-01 to 2031-04-30 MONTH", "2031-04-09 to 2031-04-09 WEEK",
					"2031-04-09 to 2031-04-09 DAY");
	}

	@Test
	void eachFilterLeavesOutWhatItShould() {
		store(Press.article("Gazette", "2031-05-01")
			.telling("Ruritania aids Graustark.", EventType.AID, "RUR", "GRA", null)
			.telling("Ruritania backs the plan.", EventType.SUPPORT, "RUR", null, "plan")
			.telling("Ruritania will back Strelsau.", EventType.SUPPORT, Realis.FUTURE, "RUR", "STR", null)
			.quoting("The minister praised the plan.", "otto-frisch", "RUR", Polarity.FAVOURABLE, "plan"), "a");
		assertThat(find(of(RURITANIA), Direction.ASC, ALL).nodes()).hasSize(4);
		assertThat(find(filter("issues", List.of(new Ref(null, "plan"))), Direction.ASC, ALL).nodes()).hasSize(2);
		assertThat(find(filter("types", List.of(EventType.SUPPORT)), Direction.ASC, ALL).nodes()).hasSize(2);
		assertThat(find(filter("realis", List.of(Realis.FUTURE)), Direction.ASC, ALL).nodes()).hasSize(1);
		assertThat(find(filter("realis", List.of(Realis.ACTUAL)), Direction.ASC, ALL).nodes()).hasSize(3);
		assertThat(find(filter("kinds", List.of(TimelineKind.STATEMENT)), Direction.ASC, ALL).nodes()).hasSize(1);
		assertThat(find(filter("from", LocalDate.parse("2031-05-02")), Direction.ASC, ALL).nodes()).isEmpty();
		assertThat(find(filter("to", LocalDate.parse("2031-04-30")), Direction.ASC, ALL).nodes()).isEmpty();
		assertThat(find(filter("minConfidence", 0.75), Direction.ASC, ALL).nodes()).hasSize(3);
		assertThat(find(filter("minSources", 2), Direction.ASC, ALL).nodes()).isEmpty();
		assertThat(find(filter("actors", List.of(new Ref(null, "nobody' OR true //"))), Direction.ASC, ALL).nodes())
			.isEmpty();
		assertThat(find(of(null), Direction.ASC, ALL).nodes()).hasSize(4);
	}

	@Test
	void whatBelongsToAMonthIsNotOverBeforeItsEnd() {
		storeAllSortsOfDates();
		TimelineFilter filter = new TimelineFilter(RURITANIA, null, null, null, null, null, null, null, null,
				LocalDate.parse("2031-05-15"), null, null, null, null, null);
		assertThat(dates(find(filter, Direction.ASC, ALL))).containsExactly("2031-01-01 YEAR", "2031-04-01 QUARTER",
				"2031-05-01 MONTH");
	}

	@Test
	void twoActorsRunSideBySideDayByDay() {
		store(Press.article("Gazette", "2031-05-01")
			.telling("Ruritania aids Strelsau.", EventType.AID, "RUR", "STR", null)
			.telling("Graustark aids Strelsau.", EventType.AID, "GRA", "STR", null), "a");
		store(Press.article("Gazette", "2031-05-02")
			.telling("Ruritania sanctions Graustark.", EventType.SANCTION, "RUR", "GRA", null), "b");
		TimelineConnection both = find(of(List.of(new Ref(null, "RUR"), new Ref(null, "GRA"))), Direction.ASC, ALL);
		assertThat(both.nodes()).hasSize(3);
		assertThat(both.days()).extracting(TimelineDay::date)
			.containsExactly(LocalDate.parse("2031-05-01"), LocalDate.parse("2031-05-02"));
		assertThat(both.days()).allSatisfy((day) -> assertThat(day.lanes()).extracting(TimelineLane::lane)
			.containsExactly("country:RUR", "country:GRA"));
		assertThat(both.days().getFirst().lanes()).allSatisfy((lane) -> assertThat(lane.entries()).hasSize(1));
		assertThat(both.edges().getLast().lanes()).containsExactlyInAnyOrder("country:RUR", "country:GRA");
		assertThat(both.days().getLast().entries()).hasSize(1);
	}

	@Test
	void betweenTwoStandsWhatTheirRelationsAreDerivedFrom() {
		store(Press.article("Gazette", "2031-05-01")
			.telling("Ruritania sanctions Graustark.", EventType.SANCTION, "RUR", "GRA", null)
			.telling("Ruritania may sanction Graustark.", EventType.SANCTION, Realis.HYPOTHETICAL, "RUR", "GRA", null)
			.telling("Ruritania aids Strelsau.", EventType.AID, "RUR", "STR", null)
			.quotingOn("The minister of Graustark called Ruritania a danger.", "udo-ramm", "GRA", Polarity.UNFAVOURABLE,
					"RUR"),
				"a");
		TimelineConnection between = find(new TimelineFilter(null, List.of(new Ref(null, "GRA"), new Ref(null, "RUR")),
				null, null, null, null, null, null, null, null, null, null, null, null, null), Direction.ASC, ALL);
		assertThat(between.nodes()).hasSize(2);
		assertThat(between.edges()).extracting(TimelineEdge::lanes)
			.containsExactlyInAnyOrder(List.of("country:RUR"), List.of("country:GRA"));
	}

	@Test
	void whatWasKnownThenHasTheSourcesItHadThen() {
		Press report = Press.article("Gazette", "2031-05-01")
			.telling("Ruritania aids Graustark.", EventType.AID, "RUR", "GRA", null);
		this.desk.store(report.at("https://gazette.example/a"), NOW);
		this.desk.store(Press.article("Courier", "2031-05-01")
			.telling("Aid came from Ruritania.", EventType.AID, "RUR", "GRA", null)
			.at("https://courier.example/a"), NOW.plusSeconds(60));
		this.desk.store(Press.article("Gazette", "2031-05-01")
			.telling("Ruritania asks Graustark.", EventType.REQUEST, "RUR", "GRA", null)
			.at("https://gazette.example/a"), NOW.plusSeconds(120));
		assertThat(known(-1)).isEmpty();
		assertThat(known(0)).containsExactly("AID 1");
		assertThat(known(60)).containsExactly("AID 2");
		assertThat(known(120)).containsExactlyInAnyOrder("AID 1", "REQUEST 1");
	}

	@Test
	void nonsenseIsRefused() {
		refuses(new TimelineFilter(null, RURITANIA, null, null, null, null, null, null, null, null, null, null, null,
				null, null), ALL);
		refuses(new TimelineFilter(null, null, null, null, null, null, null, null, null, LocalDate.parse("2031-05-02"),
				LocalDate.parse("2031-05-01"), null, null, null, null), ALL);
		String foreign = org.newsgraph.graph.Cursor.of("a", "b").encode();
		refuses(of(RURITANIA), Page.of(1, foreign, null, null, false));
	}

	@Test
	void aPageOfABusyActorCostsAPageAndNotTheActor() {
		this.graph.write((cypher) -> cypher
			.run("""
					CREATE (hub:Actor {id: 'country:HUB', name: 'HUB', kind: 'COUNTRY'})
					WITH hub UNWIND range(1, 4000) AS n
					CREATE (e:Event {id: 'e' + n, type: 'AID', score: 10.0, quadClass: 'MATERIAL_COOPERATION', realis: 'ACTUAL',
					  startDate: date('2020-01-01') + duration({days: n}), endDate: date('2020-01-01') + duration({days: n}),
					  datePrecision: 'DAY', dateInferred: false, confidence: 0.8, independentSources: 1, recordedFrom: datetime()})
					CREATE (e)-[:HAS_ACTOR {actorId: hub.id, eventId: e.id, date: e.startDate}]->(hub)
					"""));
		this.graph.write((cypher) -> cypher
			.run("MERGE (n:Name {key: 'hub'}) WITH n MATCH (a:Actor {id: 'country:HUB'}) MERGE (n)-[:NAMES]->(a)"));
		TimelineFilter hub = of(List.of(new Ref(null, "HUB")));
		long before = this.statements.statements();
		assertThat(find(hub, Direction.DESC, Page.first(20)).nodes()).hasSize(20);
		assertThat(this.statements.statements() - before).isEqualTo(2);
		assertThat(find(hub, Direction.ASC, Page.first(1)).nodes()).extracting(Fact::key).containsExactly("e1");
		assertThat(hits(hub)).isLessThan(2000);
	}

	/** What the database touches for a page of 20. */
	private long hits(TimelineFilter filter) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		for (String name : List.of("from", "to", "types", "quadClasses", "realis", "minConfidence", "minSources",
				"knownBy", "places", "countries", "actors", "issues", "at")) {
			parameters.put(name, null);
		}
		parameters.putAll(Map.of("keys", List.of(""), "limit", 21, "lanes", List.of(), "startsOfEvents",
				List.of("country:HUB"), "startsOfStatements", List.of("country:HUB"), "begin",
				LocalDate.parse("0001-01-01"), "end", LocalDate.parse("9999-12-31")));
		String statement = "PROFILE " + TimelineLists.OF_ACTORS.in(Direction.DESC, null).forward().start();
		return hits(this.driver.executableQuery(statement).withParameters(parameters).execute().summary().profile());
	}

	private static long hits(ProfiledPlan plan) {
		return plan.dbHits() + plan.children().stream().mapToLong(TimelinesTests::hits).sum();
	}

	private void storeAllSortsOfDates() {
		store(Press.article("Gazette", "2031-06-01")
			.telling("All year.", EventType.AID, "RUR", "GRA", "2031-01-01", "2031-12-31", DatePrecision.YEAR)
			.telling("New year.", EventType.SUPPORT, "RUR", "GRA", "2031-01-01", "2031-01-01", DatePrecision.DAY)
			.telling("Spring.", EventType.SUPPORT, "RUR", "GRA", "2031-04-01", "2031-06-30", DatePrecision.QUARTER)
			.telling("April.", EventType.COERCE, "RUR", "GRA", "2031-04-01", "2031-04-30", DatePrecision.MONTH)
			.telling("Fools.", EventType.ACCUSE, "GRA", "RUR", "2031-04-01", "2031-04-01", DatePrecision.DAY)
			.telling("A week.", EventType.PROTEST, "RUR", "GRA", "2031-04-07", "2031-04-13", DatePrecision.WEEK)
			.telling("Monday.", EventType.CONSULT, "RUR", "GRA", "2031-04-07", "2031-04-07", DatePrecision.DAY)
			.telling("Last of April.", EventType.REJECT, "RUR", "GRA", "2031-04-30", "2031-04-30", DatePrecision.DAY)
			.telling("May.", EventType.AGREE, "RUR", "GRA", "2031-05-01", "2031-05-31", DatePrecision.MONTH), "dates");
	}

	private List<String> known(int seconds) {
		TimelineFilter filter = new TimelineFilter(RURITANIA, null, null, null, null, null, null, null, null, null,
				null, null, null, null, NOW.plusSeconds(seconds));
		return find(filter, Direction.ASC, ALL).nodes()
			.stream()
			.map(Event.class::cast)
			.map((event) -> event.type() + " " + event.independentSources())
			.toList();
	}

	private void refuses(TimelineFilter filter, Page page) {
		assertThatExceptionOfType(NewsgraphException.class).isThrownBy(() -> find(filter, Direction.ASC, page))
			.satisfies((refused) -> assertThat(refused.code().name()).isEqualTo("BAD_USER_INPUT"));
	}

	private void store(Press article, String name) {
		this.desk.store(article.at("https://gazette.example/" + name), NOW);
	}

	private TimelineConnection find(TimelineFilter filter, Direction direction, Page page) {
		return this.timelines.find(filter, direction, page);
	}

	private static Page after(TimelineConnection page) {
		return Page.of(Page.LARGEST, page.pageInfo().endCursor(), null, null, false);
	}

	private static TimelineFilter of(@Nullable List<Ref> actors) {
		return new TimelineFilter(actors, null, null, null, null, null, null, null, null, null, null, null, null, null,
				null);
	}

	/** Of Ruritania, with one thing more. */
	@SuppressWarnings("unchecked")
	private static TimelineFilter filter(String field, Object value) {
		return new TimelineFilter(field.equals("actors") ? (List<Ref>) value : RURITANIA, null,
				field.equals("issues") ? (List<Ref>) value : null, null, null,
				field.equals("types") ? (List<EventType>) value : null, null,
				field.equals("realis") ? (List<Realis>) value : null,
				field.equals("kinds") ? (List<TimelineKind>) value : null,
				field.equals("from") ? (LocalDate) value : null, field.equals("to") ? (LocalDate) value : null,
				field.equals("minConfidence") ? (Double) value : null,
				field.equals("minSources") ? (Integer) value : null, field.equals("validOn") ? (LocalDate) value : null,
				null);
	}

	private static List<String> dates(TimelineConnection page) {
		return page.nodes().stream().map(Standing::of).map((at) -> at.date() + " " + at.precision()).toList();
	}

}
