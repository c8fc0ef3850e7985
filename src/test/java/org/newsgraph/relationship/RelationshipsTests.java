package org.newsgraph.relationship;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.newsgraph.graph.GlobalId;
import org.newsgraph.graph.GraphTest;
import org.newsgraph.graph.StatementCounter;
import org.newsgraph.graphql.ErrorCode;
import org.newsgraph.graphql.NewsgraphException;
import org.newsgraph.graphql.Page;
import org.newsgraph.reading.DatePrecision;
import org.newsgraph.reading.EventType;
import org.newsgraph.reading.Polarity;
import org.newsgraph.reading.Realis;
import org.newsgraph.relation.Desk;
import org.newsgraph.relation.Press;
import org.newsgraph.relation.Relation;
import org.newsgraph.relation.RelationState;
import org.newsgraph.relation.RelationType;
import org.newsgraph.relation.Sign;
import org.newsgraph.timeline.Direction;
import org.newsgraph.timeline.TimelineConnection;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@GraphTest
@Import(RelationshipSlice.class)
class RelationshipsTests {

	private static final Instant NOW = Instant.parse("2031-09-01T12:00:00Z");

	private static final String RUR = new GlobalId("Actor", "country:RUR").encode();

	private static final String GRA = new GlobalId("Actor", "country:GRA").encode();

	private static final String MORE = " It did so for the first time in years, and nobody in Strelsau knows what will"
			+ " come of it before the summer is over.";

	@Autowired
	private Desk desk;

	@Autowired
	private Relationships relationships;

	@Autowired
	private StatementCounter statements;

	@Test
	void bothDirectionsStandSideBySide() {
		storeTheStory();
		Dealings there = dealings(Side.A_TO_B, null);
		Dealings back = dealings(Side.B_TO_A, null);
		assertThat(there.byType()).extracting(Dealings.TypeCount::type)
			.containsExactly(EventType.CONSULT, EventType.SUPPORT, EventType.SANCTION);
		assertThat(back.byType()).isEmpty();
		assertThat(back.statements()).isEqualTo(1);
		assertThat(back.balance().conflict()).isEqualTo(-5 * 0.7);
		assertThat(dealings(Side.TOGETHER, null).facts()).isEqualTo(4);
	}

	@Test
	void whatDidNotHappenDoesNotCount() {
		store(Press.article("Gazette", "2031-05-01")
			.telling("Ruritania may sanction Graustark.", EventType.SANCTION, Realis.HYPOTHETICAL, "RUR", "GRA", null)
			.telling("Ruritania did not sanction Graustark.", EventType.SANCTION, Realis.NEGATED, "RUR", "GRA", null)
			.telling("Ruritania wrote to Graustark.", EventType.CONSULT, "RUR", "GRA", null), "a", 0);
		assertThat(dealings(Side.TOGETHER, null).events()).isEqualTo(1);
	}

	@Test
	void aSyndicatedCopyMovesNothing() {
		storeTheStory();
		store(Press.article("Gazette", "2031-06-01")
			.telling("Ruritania coerces Graustark." + MORE, EventType.COERCE, "RUR", "GRA", null), "e", 4);
		String before = everything();
		this.desk.store(Press.article("Courier", "2031-06-01")
			.telling("Ruritania coerces Graustark." + MORE, EventType.COERCE, "RUR", "GRA", null)
			.at("https://courier.example/copy"), NOW.plusSeconds(5));
		assertThat(everything()).isEqualTo(before);
		this.desk.store(Press.article("Ledger", "2031-06-01")
			.telling("Graustark is coerced.", EventType.COERCE, "RUR", "GRA", null)
			.at("https://ledger.example/own"), NOW.plusSeconds(6));
		assertThat(everything()).isNotEqualTo(before);
	}

	@Test
	void itTurnsWhereTwoSourcesSaySo() {
		storeTheStory();
		List<TurningPoints.Turn> turns = TurningPoints.of(history(ask(null, null, null)), null);
		assertThat(turns).singleElement().satisfies((turn) -> {
			assertThat(turn.date()).isEqualTo(LocalDate.parse("2031-05-20"));
			assertThat(turn.after()).isEqualTo(Sign.NEGATIVE);
			assertThat(turn.independentSources()).isEqualTo(2);
		});
	}

	@Test
	void asOfADayNothingLaterCounts() {
		storeTheStory();
		Relationship before = ask(null, LocalDate.parse("2031-05-15"), null);
		History history = history(before);
		assertThat(history.balance(Side.TOGETHER).conflict()).isZero();
		assertThat(history.day()).isEqualTo(LocalDate.parse("2031-05-15"));
		assertThat(relations(before, null)).containsExactlyInAnyOrder(RelationType.SUPPORTS, RelationType.CONSULTS);
	}

	@Test
	void asOfAMomentOnlyWhatWasKnownCounts() {
		storeTheStory();
		store(Press.article("Gazette", "2031-05-20")
			.telling("Ruritania asks Graustark for time.", EventType.REQUEST, "RUR", "GRA", null), "c", 10);
		assertThat(known(-1)).isEmpty();
		assertThat(known(0)).containsExactly(EventType.CONSULT);
		assertThat(known(2)).containsExactly(EventType.CONSULT, EventType.SUPPORT, EventType.SANCTION);
		assertThat(sources(2)).isEqualTo(1);
		assertThat(sources(3)).isEqualTo(2);
		assertThat(known(10)).containsExactly(EventType.CONSULT, EventType.SUPPORT, EventType.REQUEST,
				EventType.SANCTION);
		assertThat(sources(10)).isEqualTo(1);
		assertThat(known(9)).isEqualTo(known(3));
	}

	@Test
	void aDayThatWasOnlyInferredThenIsTheInferredOne() {
		store(Press.article("Gazette", "2031-05-03")
			.inferring("Ruritania aids Graustark.", EventType.AID, "RUR", "GRA"), "a", 0);
		store(Press.article("Courier", "2031-05-04")
			.telling("On May 1 Ruritania aided Graustark.", EventType.AID, "RUR", "GRA", "2031-05-01", "2031-05-01",
					DatePrecision.DAY),
				"b", 1);
		assertThat(day(null)).isEqualTo(LocalDate.parse("2031-05-01"));
		assertThat(day(NOW.plusSeconds(1))).isEqualTo(LocalDate.parse("2031-05-01"));
		assertThat(day(NOW)).isEqualTo(LocalDate.parse("2031-05-03"));
		assertThat(timeline(ask(null, null, NOW), Direction.ASC, Page.first(1)).days()).singleElement()
			.extracting("date")
			.isEqualTo(LocalDate.parse("2031-05-03"));
	}

	private LocalDate day(@Nullable Instant knownBy) {
		return history(ask(null, null, knownBy)).all(Side.TOGETHER).getFirst().date();
	}

	@Test
	void relationsAreOpenOrClosed() {
		store(Press.article("Gazette", "2031-05-01")
			.telling("Ruritania backs Graustark.", EventType.SUPPORT, "RUR", "GRA", null), "a", 0);
		store(Press.article("Gazette", "2031-05-20")
			.telling("Ruritania rejects Graustark.", EventType.REJECT, "RUR", "GRA", null), "b", 1);
		assertThat(relations(ask(null, null, null), RelationState.CLOSED)).containsExactly(RelationType.SUPPORTS);
		assertThat(relations(ask(null, null, null), RelationState.OPEN)).containsExactly(RelationType.REJECTS);
		assertThat(relations(ask(null, null, null), null)).hasSize(2);
		Relationship before = ask(null, LocalDate.parse("2031-05-10"), null);
		assertThat(relations(before, null)).containsExactly(RelationType.SUPPORTS);
		assertThat(relations(before, RelationState.CLOSED)).isEmpty();
	}

	@Test
	void theTimelineHoldsTheFactsBehind() {
		storeTheStory();
		Relationship relationship = ask(null, null, null);
		List<String> whole = keys(relationship, Direction.ASC, Page.first(20));
		assertThat(whole).hasSize(4);
		assertThat(keys(relationship, Direction.DESC, Page.first(20))).isEqualTo(whole.reversed());
		TimelineConnection first = timeline(relationship, Direction.ASC, Page.first(2));
		assertThat(first.pageInfo().hasNextPage()).isTrue();
		String cursor = first.pageInfo().endCursor();
		assertThat(keys(relationship, Direction.ASC, Page.of(2, cursor, null, null, false)))
			.isEqualTo(whole.subList(2, 4));
		assertThat(keys(relationship, Direction.ASC, Page.of(null, null, 1, cursor, false)))
			.isEqualTo(whole.subList(0, 1));
		assertThat((Object) first.edges().getFirst()).hasFieldOrPropertyWithValue("lanes", List.of("country:RUR"));
	}

	@Test
	void askedTheOtherWayRoundItIsMirrored() {
		storeTheStory();
		History here = history(ask(null, null, null));
		History there = history(this.relationships.of(GRA, RUR, asked(null, null, null)));
		assertThat(there.balance(Side.A_TO_B)).isEqualTo(here.balance(Side.B_TO_A));
		assertThat(there.balance(Side.TOGETHER)).isEqualTo(here.balance(Side.TOGETHER));
		assertThat(TurningPoints.of(there, null)).isEqualTo(TurningPoints.of(here, null));
	}

	@Test
	void whatIsRememberedIsRightAfterEveryArticle() {
		storeTheStory();
		assertThat(dealings(Side.TOGETHER, null).facts()).isEqualTo(4);
		long before = this.statements.statements();
		history(ask(null, null, null));
		assertThat(this.statements.statements() - before).isEqualTo(2);
		store(Press.article("Gazette", "2031-08-01")
			.telling("Ruritania aids Graustark.", EventType.AID, "RUR", "GRA", null), "f", 20);
		assertThat(dealings(Side.TOGETHER, null).facts()).isEqualTo(5);
		store(Press.article("Gazette", "2031-08-01")
			.telling("Ruritania aids Strelsau.", EventType.AID, "RUR", "STR", null), "f", 21);
		assertThat(dealings(Side.TOGETHER, null).facts()).isEqualTo(4);
	}

	@Test
	void twoActorsWithoutDealingsHaveAnEmptyRelationship() {
		storeTheStory();
		store(Press.article("Gazette", "2031-08-01").telling("Strelsau aids Zenda.", EventType.AID, "STR", "ZEN", null),
				"g", 20);
		Relationship none = this.relationships.of(RUR, new GlobalId("Actor", "country:ZEN").encode(),
				asked(null, null, null));
		assertThat(history(none).balance(Side.TOGETHER)).isEqualTo(Balance.NONE);
		assertThat(Series.of(history(none), Interval.MONTH)).isEmpty();
	}

	@Test
	void nonsenseIsRefused() {
		storeTheStory();
		refuses(RUR, RUR, asked(null, null, null), ErrorCode.BAD_USER_INPUT);
		refuses(RUR, "nonsense", asked(null, null, null), ErrorCode.BAD_USER_INPUT);
		refuses(RUR, new GlobalId("Issue", "issue:plan").encode(), asked(null, null, null), ErrorCode.BAD_USER_INPUT);
		refuses(RUR, new GlobalId("Actor", "country:' OR 1=1 //").encode(), asked(null, null, null),
				ErrorCode.NOT_FOUND);
		refuses(RUR, GRA, new Question.Asked(null, null, 0, null, null), ErrorCode.BAD_USER_INPUT);
		refuses(RUR, GRA, asked(LocalDate.parse("2031-05-02"), LocalDate.parse("2031-05-01"), null),
				ErrorCode.BAD_USER_INPUT);
	}

	/** A meeting, support, and sanctions that a second paper and a minister confirm. */
	private void storeTheStory() {
		store(Press.article("Gazette", "2031-05-01")
			.telling("Ruritania meets Graustark.", EventType.CONSULT, "RUR", "GRA", null), "a", 0);
		store(Press.article("Gazette", "2031-05-10")
			.telling("Ruritania backs Graustark.", EventType.SUPPORT, "RUR", "GRA", null), "b", 1);
		store(Press.article("Gazette", "2031-05-20")
			.telling("Ruritania sanctions Graustark.", EventType.SANCTION, "RUR", "GRA", null), "c", 2);
		this.desk.store(Press.article("Courier", "2031-05-20")
			.telling("Sanctions on Graustark.", EventType.SANCTION, "RUR", "GRA", null)
			.quotingOn("The minister called Ruritania a danger.", "udo-ramm", "GRA", Polarity.UNFAVOURABLE, "RUR")
			.at("https://courier.example/d"), NOW.plusSeconds(3));
	}

	private void store(Press article, String name, int second) {
		this.desk.store(article.at("https://gazette.example/" + name), NOW.plusSeconds(second));
	}

	private List<EventType> known(int second) {
		return Dealings
			.of(ask(null, null, NOW.plusSeconds(second)).question(), Side.A_TO_B,
					history(ask(null, null, NOW.plusSeconds(second))))
			.byType()
			.stream()
			.map(Dealings.TypeCount::type)
			.toList();
	}

	private int sources(int second) {
		return history(ask(null, null, NOW.plusSeconds(second))).all(Side.TOGETHER)
			.stream()
			.filter((dealing) -> dealing.type() == EventType.SANCTION)
			.mapToInt((dealing) -> dealing.reports().size())
			.sum();
	}

	private List<RelationType> relations(Relationship relationship, @Nullable RelationState state) {
		return this.relationships.relations(relationship.question(), Side.TOGETHER, state, Page.first(20))
			.nodes()
			.stream()
			.map(Relation::type)
			.toList();
	}

	private String everything() {
		History history = history(ask(null, LocalDate.parse("2031-12-31"), null));
		return dealings(Side.TOGETHER, null) + " " + Series.of(history, Interval.WEEK)
				+ TurningPoints.of(history, null);
	}

	private List<String> keys(Relationship relationship, Direction direction, Page page) {
		List<String> keys = new ArrayList<>();
		timeline(relationship, direction, page).nodes().forEach((fact) -> keys.add(fact.key()));
		return keys;
	}

	private TimelineConnection timeline(Relationship relationship, Direction direction, Page page) {
		return this.relationships.timeline(relationship.question(), history(relationship), direction, page);
	}

	private void refuses(String a, String b, Question.Asked asked, ErrorCode code) {
		assertThatExceptionOfType(NewsgraphException.class).isThrownBy(() -> this.relationships.of(a, b, asked))
			.satisfies((refused) -> assertThat(refused.code()).isEqualTo(code));
	}

	private Dealings dealings(Side side, @Nullable LocalDate validOn) {
		Relationship relationship = ask(null, validOn, null);
		return Dealings.of(relationship.question(), side, history(relationship));
	}

	private History history(Relationship relationship) {
		return Objects
			.requireNonNull(this.relationships.views(List.of(relationship.question())).get(relationship.question()))
			.history();
	}

	private Relationship ask(@Nullable LocalDate from, @Nullable LocalDate validOn, @Nullable Instant knownBy) {
		return this.relationships.of(RUR, GRA, asked(from, validOn, knownBy));
	}

	private static Question.Asked asked(@Nullable LocalDate from, @Nullable LocalDate validOn,
			@Nullable Instant knownBy) {
		return new Question.Asked(from, null, 180, validOn, knownBy);
	}

}
