package org.newsgraph.search;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.newsgraph.search.Quote.Field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class FusionTests {

	@Test
	void whatIsFoundBothWaysComesFirst() {
		List<Found> found = Fusion.of(finds("words", "both"), finds("meaning", "both"));
		assertThat(found.getFirst().target().key()).isEqualTo("both");
		assertThat(found.getFirst().rankByWords()).isEqualTo(2);
		assertThat(found.getFirst().rankByMeaning()).isEqualTo(2);
		assertThat(found.getFirst().score()).isCloseTo(2 / 62.0, within(1e-12));
	}

	@Test
	void whatIsFoundOneWayHasNoRankInTheOther() {
		Found found = Fusion.of(finds("a"), List.of()).getFirst();
		assertThat(found.rankByWords()).isEqualTo(1);
		assertThat(found.rankByMeaning()).isNull();
		assertThat(found.score()).isCloseTo(1 / 61.0, within(1e-12));
	}

	@Test
	void oneListAloneKeepsItsOrder() {
		assertThat(Fusion.of(List.of(), finds("c", "a", "b"))).extracting((found) -> found.target().key())
			.containsExactly("c", "a", "b");
	}

	@Test
	void theBestTwoHundredAreKept() {
		String[] many = IntStream.range(0, 500).mapToObj(String::valueOf).toArray(String[]::new);
		assertThat(Fusion.of(finds(many), List.of())).hasSize(200);
	}

	@Test
	void nothingFoundIsNothing() {
		assertThat(Fusion.of(List.of(), List.of())).isEmpty();
	}

	@Test
	void eachPlaceWhereAThingWasFoundIsKeptOnce() {
		Found found = Fusion.of(finds("a"), finds("a")).getFirst();
		assertThat(found.quotes()).containsExactly(new Quote(Field.SENTENCE, "text of a"));
	}

	private static List<Find> finds(String... keys) {
		return Arrays.stream(keys)
			.map((key) -> new Find(new Target(SearchKind.EVENT, key), 1,
					List.of(new Quote(Field.SENTENCE, "text of " + key))))
			.toList();
	}

}
