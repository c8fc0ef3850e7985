package org.newsgraph.relationship;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.newsgraph.reading.DatePrecision;
import org.newsgraph.reading.EventType;

import static org.assertj.core.api.Assertions.assertThat;

/** What is kept of how two actors dealt with each other. */
class DealtTests {

	private static final LocalDate TODAY = LocalDate.of(2031, 6, 1);

	@Test
	void theSameQuestionOfABusyPairIsWorkedOutOnce() {
		Dealt busy = dealt(200);
		View view = busy.by(question(30), TODAY);
		assertThat(busy.by(question(30), TODAY)).isSameAs(view);
		assertThat(view.series(Interval.MONTH)).isSameAs(view.series(Interval.MONTH));
		assertThat(view.dealings(Side.A_TO_B)).isSameAs(view.dealings(Side.A_TO_B));
		assertThat(busy.by(question(30), TODAY.plusDays(1))).as("tomorrow all has faded").isNotSameAs(view);
	}

	@Test
	void ofManyQuestionsTheLatestAreKept() {
		Dealt busy = dealt(200);
		View first = busy.by(question(1), TODAY);
		for (int halfLife = 2; halfLife < 12; halfLife++) {
			busy.by(question(halfLife), TODAY);
		}
		assertThat(busy.by(question(11), TODAY)).isSameAs(busy.by(question(11), TODAY));
		assertThat(busy.by(question(1), TODAY)).isNotSameAs(first);
	}

	@Test
	void nothingIsKeptOfAQuietPair() {
		Dealt quiet = dealt(3);
		assertThat(quiet.by(question(30), TODAY)).isNotSameAs(quiet.by(question(30), TODAY));
	}

	@Test
	void aSeriesThatIsLongerThanItsHistoryIsNotKept() {
		View view = dealt(200).by(new Question("a", "b", TODAY.minusYears(9), null, new HalfLife(30), null, null),
				TODAY);
		assertThat(view.series(Interval.DAY)).hasSizeGreaterThan(3000).isNotSameAs(view.series(Interval.DAY));
	}

	private static Dealt dealt(int dealings) {
		return new Dealt(IntStream.range(0, dealings)
			.mapToObj((number) -> new Dealing("e" + number, EventType.SUPPORT, TODAY.minusDays(dealings - number),
					TODAY.minusDays(dealings - number), DatePrecision.DAY, 5, List.of(new Report("gazette", 0.8)), true,
					false))
			.toList());
	}

	private static Question question(int halfLife) {
		return new Question("a", "b", null, null, new HalfLife(halfLife), null, null);
	}

}
