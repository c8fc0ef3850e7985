package org.newsgraph.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.newsgraph.reading.NameDirectory.Entry;
import org.newsgraph.reading.WordTable;

import static org.assertj.core.api.Assertions.assertThat;

/** The directory against the days of leaders.tsv. */
class LeadersTests {

	private final Directory directory = new Directory(OwnActors.none());

	@Test
	void theDirectoryKnowsWhoWasInOfficeOnADay() {
		assertThat(rows().filter((row) -> !knows(row))).isEmpty();
	}

	private static Stream<List<String>> rows() {
		return WordTable.rows(LeadersTests.class, "leaders.tsv", 4).stream();
	}

	private boolean knows(List<String> row) {
		LocalDate day = LocalDate.parse(row.get(0));
		return this.directory.holder(row.get(1), row.get(2), day)
			.filter((holder) -> this.directory.named(row.get(3), day)
				.stream()
				.map(Entry::id)
				.anyMatch(holder.id()::equals))
			.isPresent();
	}

}
