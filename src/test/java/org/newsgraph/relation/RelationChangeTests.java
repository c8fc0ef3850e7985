package org.newsgraph.relation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.newsgraph.relation.RelationChange.Kind;

import static org.assertj.core.api.Assertions.assertThat;

class RelationChangeTests {

	private static final Instant NOW = Instant.parse("2031-06-01T12:00:00Z");

	@Test
	void aRelationThatWasNotThereHasOpened() {
		assertThat(changes(List.of(), List.of(relation(RelationType.SUPPORTS, "2031-05-01", null))))
			.containsExactly("OPENED SUPPORTS 2031-05-01");
	}

	@Test
	void aRelationThatGivesWayToItsContraryHasReversed() {
		Relation was = relation(RelationType.SUPPORTS, "2031-05-01", null);
		Relation ended = relation(RelationType.SUPPORTS, "2031-05-01", "2031-05-10");
		Relation now = relation(RelationType.OPPOSES, "2031-05-10", null);
		assertThat(changes(List.of(was), List.of(ended, now))).containsExactly("REVERSED OPPOSES 2031-05-10");
		assertThat(RelationChange.of(NOW, List.of(was), List.of(ended, now)).getFirst().reason())
			.isEqualTo("OPPOSES since 2031-05-10, in place of SUPPORTS.");
	}

	@Test
	void aRelationThatEndsHasClosed() {
		Relation was = relation(RelationType.SUPPORTS, "2031-05-01", null);
		assertThat(changes(List.of(was), List.of(relation(RelationType.SUPPORTS, "2031-05-01", "2031-05-10"))))
			.containsExactly("CLOSED SUPPORTS 2031-05-10");
	}

	@Test
	void aRelationThatNothingProvesAnyMoreHasClosed() {
		Relation was = relation(RelationType.SUPPORTS, "2031-05-01", null);
		assertThat(RelationChange.of(NOW, List.of(was), List.of())).singleElement().satisfies((change) -> {
			assertThat(change.kind()).isEqualTo(Kind.CLOSED);
			assertThat(change.reason()).contains("no longer proved");
		});
	}

	@Test
	void aRelationOfThePastThatNothingProvesAnyMoreHasClosed() {
		Relation was = relation(RelationType.SUPPORTS, "2031-05-01", "2031-05-10");
		assertThat(RelationChange.of(NOW, List.of(was), List.of())).singleElement().satisfies((change) -> {
			assertThat(change.kind()).isEqualTo(Kind.CLOSED);
			assertThat(change.reason()).contains("no longer proved");
		});
	}

	@Test
	void anEarlierBeginningIsNoChange() {
		Relation was = relation(RelationType.SUPPORTS, "2031-05-01", null);
		assertThat(changes(List.of(was), List.of(relation(RelationType.SUPPORTS, "2031-04-01", null)))).isEmpty();
	}

	private static List<String> changes(List<Relation> before, List<Relation> after) {
		return RelationChange.of(NOW, before, after)
			.stream()
			.map((change) -> change.kind() + " " + change.relation().type() + " " + change.on())
			.toList();
	}

	private static Relation relation(RelationType type, String from, @Nullable String to) {
		return new Relation(type + from + to, type, type.sign(), 1, 0.8, LocalDate.parse(from),
				(to != null) ? LocalDate.parse(to) : null, NOW, null, 1, "S1", "a", "b", null);
	}

}
