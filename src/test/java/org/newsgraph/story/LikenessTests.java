package org.newsgraph.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.newsgraph.graph.GlobalId;

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
		Told one = new Told("a", Map.of(), Map.of(), place("ferry", 1));
		Told other = new Told("b", Map.of(), Map.of(), place("ferry", 0.4));
		assertThat(reasons(one, other)).singleElement().satisfies((reason) -> {
			assertThat(reason.kind()).isEqualTo(LinkReasonKind.SAME_STORY);
			assertThat(reason.contribution()).isCloseTo(0.4, within(1e-9));
			assertThat(reason.throughIds()).containsExactly(new GlobalId("Story", "ferry"));
		});
		assertThat(reasons(one, new Told("c", Map.of(), Map.of(), place("fire", 1)))).isEmpty();
		assertThat(reasons(one, new Told("d", Map.of(), Map.of(), null))).isEmpty();
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
		return Told.of(article, things, List.of(facts), null);
	}

	private static Told.Place place(String story, double score) {
		return new Told.Place(new GlobalId("Story", story), score);
	}

	private static SharedThing actor(String name, int known) {
		return new SharedThing(new GlobalId("Actor", name), name, known);
	}

	private static ToldFact event(String key, String day, Set<String> sides, Set<String> places) {
		return new ToldFact(new GlobalId("Event", key), LocalDate.parse(day), sides, Set.of(), places);
	}

}
