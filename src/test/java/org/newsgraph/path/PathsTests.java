package org.newsgraph.path;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.newsgraph.graph.Graph;
import org.newsgraph.graph.GraphTest;
import org.newsgraph.relation.RelationType;
import org.newsgraph.relation.Sign;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
@Import(Paths.class)
class PathsTests {

	private static final PathFilter ANY = new PathFilter(null, null, null, null, null, null);

	private static final String RELATE = """
			UNWIND $rows AS row
			CREATE (relation:Relation {id: row.relation, subjectId: row.from, objectId: row.to, type: row.type,
			  sign: row.sign, confidence: row.confidence, standing: row.confidence, independentSources: row.sources, validFrom: row.since,
			  validTo: row.until, recordedFrom: row.known})
			""";

	@Autowired
	private Graph graph;

	@Autowired
	private Paths paths;

	@Test
	void aPathLeadsOverRelationsWhicheverWayTheyPoint() {
		relate(hop("kazakhstan", "china plan", 0.9), hop("china", "china plan", 0.8));
		assertThat(find("kazakhstan", "china", 4, ANY)).singleElement().satisfies((path) -> {
			assertThat(path.keys()).containsExactly("kazakhstan", "china plan", "china");
			assertThat(path.confidence()).isEqualTo(0.9 * 0.8);
		});
	}

	@Test
	void shortPathsComeBeforeBetterProvedOnesUnlessAskedOtherwise() {
		relate(hop("a", "b", 0.3), hop("a", "x", 0.9), hop("x", "b", 0.9));
		assertThat(find("a", "b", 4, ANY)).extracting(Path::length).containsExactly(1, 2);
		assertThat(this.paths.between("a", "b", 4, ANY, Set.of(), PathOrder.BEST_EVIDENCED, 5)).extracting(Path::length)
			.containsExactly(2, 1);
	}

	@Test
	void ofSeveralRelationsBetweenNeighboursTheBestProvedCounts() {
		relate(hop("a", "b", 0.3), hop("b", "a", 0.7), hop("a", "b", 0.6));
		assertThat(find("a", "b", 1, ANY)).singleElement()
			.satisfies((path) -> assertThat(path.confidence()).isEqualTo(0.7));
	}

	@Test
	void aStepBetweenTwoBusyEndsIsFoundAsBetweenTwoQuietOnes() {
		IntStream.range(0, 40)
			.forEach((number) -> relate(hop("hub", "a" + number, 0.5), hop("b" + number, "hub", 0.5),
					hop("rival", "c" + number, 0.5), hop("d" + number, "rival", 0.5)));
		relate(hop("hub", "rival", 0.3), hop("rival", "hub", 0.7));
		assertThat(find("hub", "rival", 1, ANY)).singleElement()
			.satisfies((path) -> assertThat(path.confidence()).isEqualTo(0.7));
		assertThat(find("a1", "d1", 3, ANY)).singleElement()
			.satisfies((path) -> assertThat(path.keys()).containsExactly("a1", "hub", "rival", "d1"));
	}

	@Test
	void whatIsAvoidedIsNotPassed() {
		relate(hop("a", "un", 0.9), hop("un", "b", 0.9), hop("a", "x", 0.5), hop("x", "b", 0.5));
		assertThat(this.paths.between("a", "b", 4, ANY, Set.of("un"), PathOrder.SHORTEST, 5)).extracting(Path::keys)
			.containsExactly(List.of("a", "x", "b"));
	}

	@Test
	void onlyRelationsOfTheTypesSignAndDaysAskedForAreGoneOver() {
		relate(hop("a", "b", 0.9));
		LocalDate day = LocalDate.parse("2031-05-01");
		assertThat(find("a", "b", 4, new PathFilter(List.of(RelationType.SUPPORTS), null, null, null, null, null)))
			.hasSize(1);
		assertThat(find("a", "b", 4, new PathFilter(List.of(RelationType.AIDS), null, null, null, null, null)))
			.isEmpty();
		assertThat(find("a", "b", 4, new PathFilter(null, Sign.NEGATIVE, null, null, null, null))).isEmpty();
		assertThat(find("a", "b", 4, new PathFilter(null, null, day, day, null, null))).hasSize(1);
		assertThat(find("a", "b", 4, new PathFilter(null, null, null, day.minusDays(1), null, null))).isEmpty();
		assertThat(find("a", "b", 4, new PathFilter(null, null, day.plusDays(10), null, null, null))).isEmpty();
		assertThat(find("a", "b", 4, new PathFilter(null, null, null, null, null, 0.95))).isEmpty();
		assertThat(
				find("a", "b", 4, new PathFilter(null, null, null, null, Instant.parse("2031-04-01T00:00:00Z"), null)))
			.isEmpty();
	}

	@Test
	void aCircleComesNowhereTwice() {
		relate(hop("a", "b", 0.9), hop("b", "c", 0.9), hop("c", "a", 0.9), hop("a", "a", 0.9));
		assertThat(find("a", "b", 6, ANY)).extracting(Path::keys)
			.containsExactly(List.of("a", "b"), List.of("a", "c", "b"));
	}

	@Test
	void whereThereIsNoWayThereIsNoPath() {
		relate(hop("a", "b", 0.9), hop("c", "d", 0.9));
		assertThat(find("a", "d", 6, ANY)).isEmpty();
		assertThat(find("a", "nobody", 6, ANY)).isEmpty();
	}

	@Test
	void twoHubsThatHaveAllInCommonGiveTheBestProvedPaths() {
		List<Hop> relations = new ArrayList<>();
		for (int each = 0; each < 3_000; each++) {
			relations.add(hop("a", "n" + each, 0.2 + each / 10_000.0));
			relations.add(hop("n" + each, "b", 0.2 + each / 10_000.0));
		}
		relate(relations.toArray(Hop[]::new));
		assertThat(find("a", "b", 4, ANY)).extracting((path) -> path.keys().get(1))
			.containsExactly("n2999", "n2998", "n2997", "n2996", "n2995");
	}

	@Test
	void theBestPathsOfARandomGraphAreThoseThatBruteForceFinds() {
		long seed = Long.getLong("newsgraph.test.seed", System.nanoTime());
		Random random = new Random(seed);
		List<Hop> relations = new ArrayList<>();
		for (int each = 0; each < 5_000; each++) {
			relations.add(hop(drawn(random), drawn(random), 0.05 + 0.9 * random.nextDouble()));
		}
		relate(relations.toArray(Hop[]::new));
		BruteForce all = new BruteForce(relations);
		for (int each = 0; each < 60; each++) {
			String from = drawn(random);
			String to = drawn(random);
			int hops = 1 + random.nextInt(5);
			PathOrder order = PathOrder.values()[each % 2];
			Set<String> avoided = (each % 3 == 0) ? Set.of("n0", "n1") : Set.of();
			if (!from.equals(to) && !avoided.contains(from) && !avoided.contains(to)) {
				assertThat(this.paths.between(from, to, hops, ANY, avoided, order, 5))
					.as("seed %d: %s to %s in %d, %s", seed, from, to, hops, order)
					.isEqualTo(all.between(from, to, hops, order, avoided, 5));
			}
		}
	}

	/** A few of 2,000 are drawn more often than the others. */
	private static String drawn(Random random) {
		return "n" + (int) (2_000 * Math.pow(random.nextDouble(), 1.5));
	}

	private List<Path> find(String from, String to, int maxHops, PathFilter filter) {
		return this.paths.between(from, to, maxHops, filter, Set.of(), PathOrder.SHORTEST, 5);
	}

	private static Hop hop(String from, String to, double confidence) {
		return new Hop(from, to, from + " to " + to + " " + confidence, confidence, 1);
	}

	private void relate(Hop... hops) {
		List<Map<String, @Nullable Object>> rows = new ArrayList<>();
		for (Hop hop : hops) {
			Map<String, @Nullable Object> row = new HashMap<>();
			row.putAll(Map.of("from", hop.from(), "to", hop.to(), "relation", hop.relation(), "confidence",
					hop.confidence(), "sources", hop.sources(), "type", "SUPPORTS", "sign", "POSITIVE", "since",
					LocalDate.parse("2031-05-01"), "until", LocalDate.parse("2031-05-09"), "known",
					Instant.parse("2031-05-02T00:00:00Z")));
			rows.add(row);
		}
		this.graph.write((cypher) -> cypher.run(RELATE, Map.of("rows", rows)));
	}

}
