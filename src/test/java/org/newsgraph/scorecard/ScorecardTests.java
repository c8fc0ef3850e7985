package org.newsgraph.scorecard;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ScorecardTests {

	private static final Map<String, Goal> GOALS = Map.of("right", new Goal("right", false, 0.8, 0.01, "others 0.7"),
			"wrong", new Goal("wrong", true, 0.08, 0.02, ""));

	@Test
	void aFigureThatFallsByMoreThanItMayIsNamed() {
		assertThat(card(0.789, 0.08).fallen()).containsExactly("right is 0.789 and was 0.800");
		assertThat(card(0.80, 0.101).fallen()).containsExactly("wrong is 0.101 and was 0.080");
	}

	@Test
	void aFigureThatRisesOrFallsALittleIsNot() {
		assertThat(card(0.79, 0.10).fallen()).isEmpty();
		assertThat(card(0.95, 0.01).fallen()).isEmpty();
	}

	@Test
	void theTableShowsValueChangeAndGoal() {
		assertThat(card(0.85, 0.09).table()).contains("0.850  +0.050  >0.800", "yes   others 0.7",
				"0.090  +0.010  <0.080", "not");
	}

	@Test
	void whatWasNotMeasuredKeepsItsRecord() {
		Scorecard card = new Scorecard(List.of(new Figure("right", 0.9, 10)), GOALS,
				Map.of("right", 0.8, "wrong", 0.08));
		assertThat(card.values()).isEqualTo(Map.of("right", 0.9, "wrong", 0.08));
	}

	private static Scorecard card(double right, double wrong) {
		return new Scorecard(List.of(new Figure("right", right, 10), new Figure("wrong", wrong, 10)), GOALS,
				Map.of("right", 0.8, "wrong", 0.08));
	}

}
