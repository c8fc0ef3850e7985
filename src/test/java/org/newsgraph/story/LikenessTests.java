package org.newsgraph.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.graph.GlobalId;
import org.newsgraph.reading.EventType;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class LikenessTests {

	private static final SharedThing RURITANIA = actor("Ruritania", 2);

	private static final SharedThing RUSSIA = actor("Russia", 50_000);

	private static final SharedThing PLAN = new SharedThing(new GlobalId("Issue", "River plan"), "River plan", 3);

	@Test
	void whatFewArticlesNameSaysMoreThanWhatManyName() {
		assertThat(reasons(told("a", List.of(RURITANIA)), told("b", List.of(RURITANIA))).getFirst().contribution())
			.isGreaterThan(
					3 * reasons(told("a", List.of(RUSSIA)), told("b", List.of(RUSSIA))).getFirst().contribution());
	}

	@Test
	void aSharedIssueSaysMoreThanASharedActor() {
		assertThat(reasons(told("a", List.of(RUSSIA, PLAN)), told("b", List.of(PLAN, RUSSIA))))
			.extracting(LinkReason::kind)
			.containsExactly(LinkReasonKind.SAME_ISSUE, LinkReasonKind.SHARED_ACTOR);
	}

	@Test
	void anActorOfASharedEventAddsNothingMore() {
		ToldFact event = event("e1", "2031-05-01", Set.of("Ruritania", "Russia"), Set.of());
		Told one = told("a", List.of(RURITANIA, RUSSIA), event);
		Told other = told("b", List.of(RURITANIA, RUSSIA), event);
		assertThat(reasons(one, other)).extracting(LinkReason::kind).containsExactly(LinkReasonKind.SAME_EVENT);
	}

	@Test
	void twoEventsBetweenTheSameTwoActorsAreAReasonWhicheverWayTheyGo() {
		Told one = told("a", List.of(RURITANIA, RUSSIA),
				event("e1", "2031-05-01", Set.of("Ruritania", "Russia"), Set.of()));
		Told other = told("b", List.of(RURITANIA, RUSSIA),
				event("e2", "2031-06-01", Set.of("Russia", "Ruritania"), Set.of()));
		assertThat(reasons(one, other)).singleElement().satisfies((reason) -> {
			assertThat(reason.kind()).isEqualTo(LinkReasonKind.SAME_ACTOR_PAIR);
			assertThat(reason.explanation()).isEqualTo("Both tell what went on between Ruritania and Russia.");
			assertThat(reason.proof().facts()).containsExactly("e1", "e2");
		});
	}

	@Test
	void whoSpeaksUpAgainstWhatWasDoneToThemAnswersIt() {
		Told one = doing("a", "Russia", EventType.SANCTION, "Ruritania", "2031-05-01");
		Told other = doing("b", "Ruritania", EventType.REJECT, "Russia", "2031-05-07");
		assertThat(reasons(one, other)).singleElement().satisfies((reason) -> {
			assertThat(reason.kind()).isEqualTo(LinkReasonKind.REPLY);
			assertThat(reason.explanation()).isEqualTo("Ruritania answers Russia.");
			assertThat(reason.proof().facts()).containsExactly("a", "b");
			assertThat(reason.throughIds()).extracting(GlobalId::key).containsExactly("Ruritania", "Russia");
		});
		assertThat(reasons(other, one).getFirst().explanation()).isEqualTo("Ruritania answers Russia.");
		assertThat(score(one, other)).isCloseTo(score(other, one), within(1e-9));
	}

	@Test
	void whoSaysSomethingOfAnActorIsAnsweredByIt() {
		ToldFact said = new ToldFact(new GlobalId("Statement", "s"), null, true, LocalDate.parse("2031-05-01"),
				Set.of("Ruritania"), Set.of("Russia"), Set.of(), Set.of());
		Told one = told("a", List.of(RURITANIA, RUSSIA), said);
		assertThat(reasons(one, doing("b", "Russia", EventType.THREATEN, "Ruritania", "2031-05-02")))
			.extracting(LinkReason::explanation)
			.containsExactly("Russia answers Ruritania.");
		assertThat(reasons(one, doing("b", "Russia", EventType.THREATEN, "Ruritania", "2031-05-01")))
			.extracting(LinkReason::explanation)
			.containsExactly("Russia and Ruritania answer each other.");
	}

	@ParameterizedTest
	@CsvSource({ "Ruritania, REJECT, Russia, 2031-05-08", "Ruritania, REJECT, Russia, 2031-04-30",
			"Ruritania, ASSAULT, Russia, 2031-05-02", "Ruritania, CONSULT, Russia, 2031-05-02",
			"Russia, ACCUSE, Ruritania, 2031-05-02" })
	void whatComesAWeekLaterOrBeforeOrIsNotSaidOrNotByThemIsNoAnswer(String actor, EventType type, String recipient,
			String day) {
		assertThat(reasons(doing("a", "Russia", EventType.SANCTION, "Ruritania", "2031-05-01"),
				doing("b", actor, type, recipient, day)))
			.extracting(LinkReason::kind)
			.containsExactly(LinkReasonKind.SAME_ACTOR_PAIR);
	}

	@Test
	void whatIsNoNewsOrBothArticlesTellAnswersNothing() {
		Told one = doing("a", "Russia", EventType.SANCTION, "Ruritania", "2031-05-01");
		ToldFact background = deed("b", "Ruritania", EventType.REJECT, "Russia", "2031-05-02", false);
		assertThat(reasons(one, told("b", List.of(RURITANIA, RUSSIA), background))).extracting(LinkReason::kind)
			.containsExactly(LinkReasonKind.SAME_ACTOR_PAIR);
		ToldFact answer = deed("b", "Ruritania", EventType.REJECT, "Russia", "2031-05-02", true);
		assertThat(reasons(told("a", List.of(RURITANIA, RUSSIA), one.facts().values().iterator().next(), answer),
				told("b", List.of(RURITANIA, RUSSIA), answer)))
			.extracting(LinkReason::kind)
			.containsExactly(LinkReasonKind.SAME_EVENT);
	}

	@Test
	void likeWordingIsAReasonAsFarAsItIsLike() {
		Told one = worded("a", 1, 2, 3, 4, 5, 6, 7, 8);
		assertThat(reasons(one, worded("b", 0, 2, 0, 4, 0, 0, 0, 0))).singleElement().satisfies((reason) -> {
			assertThat(reason.kind()).isEqualTo(LinkReasonKind.SIMILAR_TEXT);
			assertThat(reason.contribution()).isEqualTo(0.25);
		});
		assertThat(reasons(one, worded("c", 2, 1, 4, 3, 6, 5, 8, 7))).isEmpty();
		assertThat(reasons(one, worded("d"))).isEmpty();
	}

	private static Told worded(String article, long... samples) {
		return Told.of(article, List.of(), List.of(), null, LongStream.of(samples).boxed().toList());
	}

	@Test
	void eventsAtOnePlaceAreAReasonWithinAWeekOnly() {
		Told one = told("a", List.of(), event("e1", "2031-05-01", Set.of("x"), Set.of("Zenda")));
		assertThat(reasons(one, told("b", List.of(), event("e2", "2031-05-07", Set.of("y"), Set.of("Zenda")))))
			.extracting(LinkReason::kind)
			.containsExactly(LinkReasonKind.SAME_PLACE_AND_WEEK);
		assertThat(reasons(one, told("b", List.of(), event("e2", "2031-05-08", Set.of("y"), Set.of("Zenda")))))
			.isEmpty();
	}

	@Test
	void oneStoryIsAReasonAsFarAsBothAreLikeIt() {
		Told one = new Told("a", Map.of(), Map.of(), place("ferry", 1), List.of());
		Told other = new Told("b", Map.of(), Map.of(), place("ferry", 0.4), List.of());
		assertThat(reasons(one, other)).singleElement().satisfies((reason) -> {
			assertThat(reason.kind()).isEqualTo(LinkReasonKind.SAME_STORY);
			assertThat(reason.contribution()).isCloseTo(0.4, within(1e-9));
			assertThat(reason.throughIds()).containsExactly(new GlobalId("Story", "ferry"));
		});
		assertThat(reasons(one, new Told("c", Map.of(), Map.of(), place("fire", 1), List.of()))).isEmpty();
		assertThat(reasons(one, new Told("d", Map.of(), Map.of(), null, List.of()))).isEmpty();
	}

	@Test
	void theLinkIsAsStrongFromTheOtherSide() {
		ToldFact event = event("e1", "2031-05-01", Set.of("Ruritania", "Russia"), Set.of());
		Told one = told("a", List.of(RURITANIA, RUSSIA, PLAN), event);
		Told other = told("b", List.of(PLAN, RURITANIA), event);
		assertThat(score(one, other)).isCloseTo(score(other, one), within(1e-9));
	}

	@Test
	void articlesThatShareNothingAreNotLinked() {
		assertThat(reasons(told("a", List.of(RURITANIA)), told("b", List.of(RUSSIA)))).isEmpty();
		assertThat(reasons(told("a", List.of()), told("b", List.of()))).isEmpty();
	}

	private static double score(Told one, Told other) {
		return reasons(one, other).stream().mapToDouble(LinkReason::contribution).sum();
	}

	private static List<LinkReason> reasons(Told one, Told other) {
		return Likeness.between(one, other);
	}

	private static Told told(String article, List<SharedThing> things, ToldFact... facts) {
		return Told.of(article, things, List.of(facts), null, List.of());
	}

	private static Told.Place place(String story, double score) {
		return new Told.Place(new GlobalId("Story", story), score);
	}

	private static SharedThing actor(String name, int known) {
		return new SharedThing(new GlobalId("Actor", name), name, known);
	}

	private static ToldFact event(String key, String day, Set<String> sides, Set<String> places) {
		return new ToldFact(new GlobalId("Event", key), EventType.CONSULT, true, LocalDate.parse(day), sides, Set.of(),
				Set.of(), places);
	}

	private static Told doing(String article, String actor, EventType type, String recipient, String day) {
		return told(article, List.of(RURITANIA, RUSSIA), deed(article, actor, type, recipient, day, true));
	}

	private static ToldFact deed(String key, String actor, EventType type, String recipient, String day, boolean news) {
		return new ToldFact(new GlobalId("Event", key), type, news, LocalDate.parse(day), Set.of(actor),
				Set.of(recipient), Set.of(), Set.of());
	}

}
