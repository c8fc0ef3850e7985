package org.newsgraph.relation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class IntervalsTests {

	private static final Ends ENDS = new Ends("A", "I");

	/** Days of one month; an interval is its type, first day and last. */
	@ParameterizedTest
	@CsvSource(nullValues = "-", textBlock = """
			# evidence,                             intervals
			SUPPORTS 1,                             SUPPORTS 1-
			SUPPORTS 1;SUPPORTS 5,                  SUPPORTS 1-
			SUPPORTS 1;OPPOSES 5,                   SUPPORTS 1-5;OPPOSES 5-
			SUPPORTS 1;OPPOSES 5;SUPPORTS 9,        SUPPORTS 1-5;SUPPORTS 9-;OPPOSES 5-9
			SUPPORTS 1;REJECTS 5,                   SUPPORTS 1-5;REJECTS 5-
			SUPPORTS 5;OPPOSES 5,                   SUPPORTS 5-;OPPOSES 5-
			SUPPORTS 1;SUPPORTS 5;OPPOSES 5,        SUPPORTS 1-;OPPOSES 5-
			AGREES_WITH 1;REJECTS 2,                AGREES_WITH 1-2;REJECTS 2-
			SUPPORTS 1;ACCUSES 2,                   SUPPORTS 1-;ACCUSES 2-
			ATTACKS 1;YIELDS_TO 3;ATTACKS 8,        ATTACKS 1-3;ATTACKS 8-;YIELDS_TO 3-8
			CONSULTS 1;ATTACKS 2,                   CONSULTS 1-;ATTACKS 2-
			AIDS 1;SANCTIONS 2;CONCEDES_TO 3,       AIDS 1-2;SANCTIONS 2-3;CONCEDES_TO 3-
			""")
	void evidenceAddsUpToIntervals(String evidence, String intervals) {
		List<Claim> claims = new ArrayList<>(Stream.of(evidence.split(";")).map(IntervalsTests::claim).toList());
		assertThat(lines(claims)).containsExactlyInAnyOrder(intervals.split(";"));
		Collections.reverse(claims);
		assertThat(lines(claims)).containsExactlyInAnyOrder(intervals.split(";"));
	}

	@Test
	void aSourceCountsOnceWithTheBestItHas() {
		Strength strength = Strength
			.of(List.of(claim(1, new Proof("one", 0.5), new Proof("two", 0.5)), claim(2, new Proof("one", 0.8))));
		assertThat(strength.sources()).isEqualTo(2);
		assertThat(strength.confidence()).isEqualTo(0.9, Offset.offset(1e-9));
	}

	@Test
	void nothingIsQuiteCertain() {
		assertThat(Strength.of(List.of(claim(1, new Proof("one", 1)))).confidence()).isEqualTo(0.99);
	}

	@Test
	void aWeightHalvesInHalfAYear() {
		double stored = Strength.of(List.of(claim(1, new Proof("one", 1)))).weight();
		assertThat(Strength.on(day(1), stored)).isEqualTo(5, Offset.offset(1e-9));
		assertThat(Strength.on(day(1).plusDays(180), stored)).isEqualTo(2.5, Offset.offset(1e-9));
	}

	private static List<String> lines(List<Claim> claims) {
		return Intervals.of(claims).stream().map(IntervalsTests::line).toList();
	}

	private static String line(Interval interval) {
		return interval.type() + " " + interval.from().getDayOfMonth() + "-" + dayOfMonth(interval.to());
	}

	private static String dayOfMonth(@Nullable LocalDate day) {
		return (day != null) ? String.valueOf(day.getDayOfMonth()) : "";
	}

	private static Claim claim(String cell) {
		String[] words = cell.split(" ");
		return new Claim(ENDS, RelationType.valueOf(words[0]), day(Integer.parseInt(words[1])), 5, "S1", cell,
				List.of(new Proof("one", 0.5)));
	}

	private static Claim claim(int day, Proof... proofs) {
		return new Claim(ENDS, RelationType.SUPPORTS, day(day), 5, "S1", "e" + day, List.of(proofs));
	}

	private static LocalDate day(int day) {
		return LocalDate.of(2031, 5, day);
	}

}
