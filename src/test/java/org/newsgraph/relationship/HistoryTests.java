package org.newsgraph.relationship;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.newsgraph.graphql.NewsgraphException;
import org.newsgraph.reading.DatePrecision;
import org.newsgraph.reading.EventType;
import org.newsgraph.relation.Sign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

/** How the dealings of two actors add up, fade and turn. */
class HistoryTests {

	private static final LocalDate START = LocalDate.of(2031, 1, 1);

	private static final HalfLife HUNDRED_DAYS = new HalfLife(100);

	@Test
	void whatHappenedWeighsHalfAfterAHalfLife() {
		History history = history(100, done(0, EventType.SUPPORT, "gazette"));
		assertThat(history.balance(Side.A_TO_B)).isEqualTo(new Balance(2.5 * 0.8, 0));
		assertThat(history.balance(Side.B_TO_A)).isEqualTo(Balance.NONE);
	}

	@Test
	void eachIndependentSourceCounts() {
		History history = history(0, done(0, EventType.SUPPORT, "gazette", "courier"));
		assertThat(history.balance(Side.TOGETHER).sum()).isEqualTo(5 * 0.8 * 2);
	}

	@Test
	void cooperationAndConflictStandApart() {
		History history = history(0, done(0, EventType.SUPPORT, "gazette"), done(0, EventType.ACCUSE, "gazette"));
		Balance balance = history.balance(Side.TOGETHER);
		assertThat(balance).isEqualTo(new Balance(4, -3 * 0.8));
		assertThat(balance.sum()).isCloseTo(1.6, within(1e-9));
	}

	@Test
	void aMeetingGoesBothWaysAndCountsOnce() {
		Dealing meeting = new Dealing("m", EventType.CONSULT, START, START, DatePrecision.DAY, 2.5,
				List.of(new Report("gazette", 0.8)), true, true);
		History history = history(0, meeting);
		assertThat(history.balance(Side.A_TO_B)).isEqualTo(history.balance(Side.B_TO_A))
			.isEqualTo(history.balance(Side.TOGETHER));
		assertThat(dealings(Side.TOGETHER, history).facts()).isEqualTo(1);
	}

	@Test
	void whatIsYetToComeOnTheDayDoesNotCount() {
		History history = history(10, done(0, EventType.SUPPORT, "gazette"), done(11, EventType.ASSAULT, "gazette"));
		assertThat(history.balance(Side.TOGETHER).sign()).isEqualTo(Sign.POSITIVE);
		assertThat(Series.of(history, Interval.DAY)).hasSize(11);
	}

	@Test
	void whatWasBeforeTheFirstDayShownWeighsButIsNotCounted() {
		History history = new History(
				List.of(done(0, EventType.SUPPORT, "gazette"), done(60, EventType.AID, "gazette")), START.plusDays(50),
				START.plusDays(100), HUNDRED_DAYS);
		assertThat(dealings(Side.TOGETHER, history).facts()).isEqualTo(1);
		assertThat(history.balance(Side.TOGETHER).sum()).isGreaterThan(10 * 0.8 * 0.75);
		assertThat(Series.of(history, Interval.DAY).getFirst().together().sum()).isPositive();
	}

	@Test
	void aSeriesHasAStepForEachMonthAndTheLastEndsOnTheDay() {
		List<Series.Point> points = Series.of(history(70, done(20, EventType.SUPPORT, "gazette")), Interval.MONTH);
		assertThat(points).extracting((point) -> point.startDate() + "/" + point.endDate())
			.containsExactly("2031-01-21/2031-01-31", "2031-02-01/2031-02-28", "2031-03-01/2031-03-12");
		assertThat(points).extracting(Series.Point::facts).containsExactly(1, 0, 0);
		assertThat(points.getLast().together().sum()).isCloseTo(4 * Math.pow(0.5, 0.5), within(1e-9));
	}

	@Test
	void everyIntervalEndsWithTheSameBalance() {
		History history = history(333, done(3, EventType.SUPPORT, "gazette"), done(200, EventType.ACCUSE, "courier"));
		for (Interval interval : Interval.values()) {
			assertThat(Series.of(history, interval).getLast().together().sum())
				.isCloseTo(history.balance(Side.TOGETHER).sum(), within(1e-9));
		}
	}

	@Test
	void nothingGivesAnEmptySeriesAndNoTurn() {
		assertThat(Series.of(history(10), Interval.DAY)).isEmpty();
		assertThat(turns(history(10))).isEmpty();
		assertThat(history(10).balance(Side.TOGETHER)).isEqualTo(Balance.NONE);
	}

	@Test
	void aFirstDayThatIsYetToComeShowsNothing() {
		History history = new History(List.of(done(0, EventType.SUPPORT, "gazette")), START.plusDays(20),
				START.plusDays(10), HUNDRED_DAYS);
		assertThat(Series.of(history, Interval.MONTH)).isEmpty();
		assertThat(dealings(Side.TOGETHER, history).facts()).isZero();
	}

	@Test
	void aSeriesOfTooManyStepsIsRefused() {
		History history = history(5000, done(0, EventType.SUPPORT, "gazette"));
		assertThatExceptionOfType(NewsgraphException.class).isThrownBy(() -> Series.of(history, Interval.DAY))
			.withMessageContaining("longer interval");
		assertThat(Series.of(history, Interval.WEEK)).hasSizeBetween(714, 716);
	}

	@Test
	void twoSourcesTurnWhatOneDoesNot() {
		Dealing support = done(0, EventType.SUPPORT, "gazette");
		assertThat(turns(history(50, support, done(10, EventType.ASSAULT, "courier")))).isEmpty();
		assertThat(turns(history(50, support, done(10, EventType.ASSAULT, "courier", "ledger")))).singleElement()
			.satisfies((turn) -> {
				assertThat(turn.date()).isEqualTo(START.plusDays(10));
				assertThat(turn.before()).isEqualTo(Sign.POSITIVE);
				assertThat(turn.after()).isEqualTo(Sign.NEGATIVE);
				assertThat(turn.independentSources()).isEqualTo(2);
				assertThat(turn.facts()).extracting(TurningFact::key).containsExactly("ASSAULT 10");
			});
	}

	@Test
	void aSecondSourceBearsOutWhatTheFirstReported() {
		List<TurningPoints.Turn> turns = turns(history(50, done(0, EventType.SUPPORT, "gazette"),
				done(10, EventType.ASSAULT, "courier"), done(12, EventType.ACCUSE, "ledger")));
		assertThat(turns).singleElement().satisfies((turn) -> {
			assertThat(turn.date()).isEqualTo(START.plusDays(10));
			assertThat(turn.facts()).extracting(TurningFact::key).containsExactly("ASSAULT 10", "ACCUSE 12");
			assertThat(turn.facts().getFirst().contribution()).isNegative();
		});
	}

	@Test
	void aRumourThatIsNotBorneOutTurnsNothing() {
		assertThat(turns(history(50, done(0, EventType.SUPPORT, "gazette"), done(10, EventType.ACCUSE, "courier"),
				done(11, EventType.ACCUSE, "courier"), done(12, EventType.AID, "gazette", "ledger"))))
			.isEmpty();
	}

	@Test
	void oldGrievancesDoNotBearOutANewTurn() {
		assertThat(turns(history(900, done(0, EventType.SUPPORT, "gazette"), done(1, EventType.ACCUSE, "ledger"),
				done(500, EventType.AID, "gazette"), done(800, EventType.ASSAULT, "courier"))))
			.isEmpty();
	}

	@Test
	void thereAndBackAreTwoTurns() {
		assertThat(turns(history(300, done(0, EventType.SUPPORT, "gazette"),
				done(10, EventType.ASSAULT, "courier", "ledger"), done(100, EventType.AID, "courier", "ledger"))))
			.extracting(TurningPoints.Turn::after)
			.containsExactly(Sign.NEGATIVE, Sign.POSITIVE);
	}

	@RepeatedTest(20)
	void seenFromTheOtherSideItIsTheSameMirrored() {
		long seed = new Random().nextLong();
		List<Dealing> dealings = random(seed);
		History here = new History(dealings, null, START.plusDays(800), HUNDRED_DAYS);
		History there = new History(dealings.stream().map(HistoryTests::mirrored).toList(), null, START.plusDays(800),
				HUNDRED_DAYS);
		assertThat(turns(there)).as("seed %s", seed).isEqualTo(turns(here));
		assertThat(there.balance(Side.A_TO_B)).as("seed %s", seed).isEqualTo(here.balance(Side.B_TO_A));
		assertThat(dealings(Side.A_TO_B, there).byType()).as("seed %s", seed)
			.isEqualTo(dealings(Side.B_TO_A, here).byType());
		for (Interval interval : Interval.values()) {
			assertThat(Series.of(there, interval).stream().map(HistoryTests::mirrored)).as("seed %s", seed)
				.containsExactlyElementsOf(Series.of(here, interval));
		}
	}

	@RepeatedTest(20)
	void aTurnIsWhereTheDailySeriesChangesItsSign() {
		long seed = new Random().nextLong();
		History history = new History(random(seed), null, START.plusDays(800), HUNDRED_DAYS);
		List<Series.Point> days = Series.of(history, Interval.DAY);
		assertThat(turns(history)).as("seed %s", seed).allSatisfy((turn) -> {
			int day = (int) (turn.date().toEpochDay() - days.getFirst().startDate().toEpochDay());
			assertThat(days.get(day).together().sign()).isEqualTo(turn.after());
			assertThat(days.get(day - 1).together().sign()).isNotEqualTo(turn.after());
			assertThat(turn.independentSources()).isGreaterThanOrEqualTo(2);
			assertThat(turn.balance().sign()).isEqualTo(turn.after());
		});
	}

	@RepeatedTest(20)
	void theSeriesIsTheSumOfWhatIsLeftOfEachDealing() {
		long seed = new Random().nextLong();
		List<Dealing> dealings = random(seed);
		History history = new History(dealings, null, START.plusDays(800), HUNDRED_DAYS);
		for (Series.Point point : Series.of(history, Interval.QUARTER)) {
			double sum = dealings.stream()
				.filter((dealing) -> !dealing.date().isAfter(point.endDate()))
				.mapToDouble((dealing) -> dealing.weight() * HUNDRED_DAYS.left(dealing.date(), point.endDate()))
				.sum();
			assertThat(point.together().sum()).as("seed %s", seed).isCloseTo(sum, within(1e-6));
		}
	}

	private static List<Dealing> random(long seed) {
		Random random = new Random(seed);
		List<Dealing> dealings = new ArrayList<>();
		int count = 1 + random.nextInt(60);
		for (int index = 0; index < count; index++) {
			EventType type = EventType.values()[random.nextInt(EventType.values().length)];
			boolean byA = random.nextBoolean();
			List<Report> reports = Stream.of("gazette", "courier", "ledger")
				.filter((source) -> random.nextBoolean())
				.map((source) -> new Report(source, random.nextDouble()))
				.toList();
			LocalDate day = START.plusDays(random.nextInt(700));
			dealings.add(new Dealing("e" + index, (random.nextInt(4) == 0) ? null : type, day, day, DatePrecision.DAY,
					type.score(), reports.isEmpty() ? List.of(new Report("gazette", 0.5)) : reports, byA,
					!byA || random.nextInt(5) == 0));
		}
		return dealings.stream().sorted(Dealing.IN_ORDER).toList();
	}

	private static Dealing mirrored(Dealing dealing) {
		return new Dealing(dealing.key(), dealing.type(), dealing.date(), dealing.start(), dealing.precision(),
				dealing.score(), dealing.reports(), dealing.byB(), dealing.byA());
	}

	private static Series.Point mirrored(Series.Point point) {
		return new Series.Point(point.startDate(), point.endDate(), point.facts(), point.bToA(), point.aToB(),
				point.together());
	}

	private static Dealing done(int day, EventType type, String... sources) {
		return new Dealing(type + " " + day, type, START.plusDays(day), START.plusDays(day), DatePrecision.DAY,
				type.score(), Stream.of(sources).map((source) -> new Report(source, 0.8)).toList(), true, false);
	}

	private static History history(int day, Dealing... dealings) {
		return new History(List.of(dealings), null, START.plusDays(day), HUNDRED_DAYS);
	}

	private static List<TurningPoints.Turn> turns(History history) {
		return TurningPoints.of(history, null);
	}

	private static Dealings dealings(Side side, History history) {
		@Nullable LocalDate none = null;
		return Dealings.of(new Question("a", "b", none, none, HUNDRED_DAYS, none, null), side, history);
	}

}
