package org.newsgraph.source.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.source.door.Found;
import org.newsgraph.source.door.Lot;
import org.newsgraph.source.door.Spot;

import static org.assertj.core.api.Assertions.assertThat;

/** What is remembered of a run that was broken off. */
class JournalTests {

	private static final Lot LOT = new Marked("a file");

	@TempDir
	private Path directory;

	@Test
	void whatWasTakenIsNotTakenAgain() throws IOException {
		try (Journal journal = open(false)) {
			Headway headway = journal.headway(LOT);
			take(headway, 3);
			headway.end();
		}
		try (Journal journal = open(false)) {
			assertThat(journal.of(LOT).whole()).isTrue();
			assertThat(journal.of(new Marked("another")).whole()).isFalse();
		}
		try (Journal journal = open(true)) {
			assertThat(journal.of(LOT).whole()).isFalse();
		}
	}

	@Test
	void aRunThatWasBrokenOffGoesOnBehindTheFirstThatWasNotTaken() throws IOException {
		try (Journal journal = open(false)) {
			Headway headway = journal.headway(LOT);
			List<Long> begun = List.of(headway.begin(), headway.begin(), headway.begin(), headway.begin());
			headway.end(begun.get(0), true);
			headway.end(begun.get(1), true);
			headway.end(begun.get(3), true);
			headway.breakOff();
		}
		assertThat(toTake(6)).containsExactly(2L, 3L, 4L, 5L);
	}

	@Test
	void whatFailedIsTriedAgainAndOnlyThat() throws IOException {
		try (Journal journal = open(false)) {
			Headway headway = journal.headway(LOT);
			for (int i = 0; i < 250; i++) {
				headway.end(headway.begin(), i != 7 && i != 200);
			}
			headway.end();
		}
		assertThat(toTake(250)).containsExactly(7L, 200L);
		try (Journal journal = open(false)) {
			Headway headway = journal.headway(LOT);
			for (long number = headway.begin(); number != 7; number = headway.begin()) {
				assertThat(number).isNegative();
			}
			headway.end(7, true);
			headway.breakOff();
		}
		assertThat(toTake(250)).containsExactly(200L);
	}

	@Test
	void aFileWithARefusalIsLookedIntoAgain() throws IOException {
		try (Journal journal = open(false)) {
			Headway headway = journal.headway(LOT);
			headway.refuse();
			take(headway, 2);
			headway.end();
		}
		try (Journal journal = open(false)) {
			assertThat(journal.of(LOT).whole()).isFalse();
		}
		assertThat(toTake(2)).isEmpty();
	}

	@Test
	void aLineThatAKillCutInTwoIsPassedOver() throws IOException {
		try (Journal journal = open(false)) {
			take(journal.headway(LOT), 200);
		}
		Path file = this.directory.resolve("taken.tsv");
		String line = Files.readAllLines(file).getLast();
		Files.writeString(file, line.substring(0, line.length() - 1).replace("\t200\t", "\t999\t"),
				StandardOpenOption.APPEND);
		assertThat(toTake(202)).containsExactly(200L, 201L);
	}

	@Test
	void whatHasNoMarkIsTakenEachTime() throws IOException {
		try (Journal journal = open(false)) {
			Headway headway = journal.headway(new Marked(""));
			take(headway, 1);
			headway.end();
		}
		assertThat(this.directory.resolve("taken.tsv")).isEmptyFile();
	}

	private Journal open(boolean again) throws IOException {
		return Journal.open(this.directory.resolve("taken.tsv"), again);
	}

	private static void take(Headway headway, int articles) {
		for (int i = 0; i < articles; i++) {
			headway.end(headway.begin(), true);
		}
	}

	/** The numbers of those of so many articles that another run would take. */
	private List<Long> toTake(int articles) throws IOException {
		List<Long> numbers = new ArrayList<>();
		try (Journal journal = open(false)) {
			Headway headway = journal.headway(LOT);
			for (int i = 0; i < articles; i++) {
				numbers.add(headway.begin());
			}
		}
		return numbers.stream().filter((number) -> number >= 0).toList();
	}

	private record Marked(String mark) implements Lot {

		@Override
		public Spot where() {
			return new Spot(this.mark);
		}

		@Override
		public void unpack(Consumer<Found> to) {
			throw new AssertionError("Nobody asked what is in it");
		}

	}

}
