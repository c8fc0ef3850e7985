package org.newsgraph.relation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * What became of a relation when the graph learnt something.
 *
 * @param kind what happened to it
 * @param relation the relation as it is now
 * @param previous what it came in place of, if it points the other way
 * @param cause the relation whose proof is the reason
 * @param on the day of the change in the world
 * @param recordedAt when the graph learnt of it
 * @param withdrawn whether nothing proves it any more
 */
record RelationChange(Kind kind, Relation relation, @Nullable Relation previous, Relation cause, LocalDate on,
		Instant recordedAt, boolean withdrawn) {

	/** What happened to a relation. */
	enum Kind {

		OPENED, CLOSED, REVERSED

	}

	/**
	 * What became of the relations between two ends at a moment.
	 * @param before those that the graph gave up at that moment
	 * @param after those that it learnt at that moment
	 */
	static List<RelationChange> of(Instant moment, List<Relation> before, List<Relation> after) {
		List<Relation> opened = after.stream().filter((now) -> isNew(now, before)).toList();
		List<Relation> closed = before.stream()
			.filter((was) -> (was.validTo() == null) ? !holds(was, after) : isNew(was, after))
			.toList();
		List<RelationChange> changes = new ArrayList<>();
		List<Relation> reversed = new ArrayList<>();
		for (Relation now : opened) {
			Optional<Relation> contrary = closed.stream()
				.filter((was) -> was.validTo() == null && was.sign() == now.sign().opposite())
				.findFirst();
			contrary.ifPresent(reversed::add);
			changes.add(new RelationChange(contrary.isPresent() ? Kind.REVERSED : Kind.OPENED, now,
					contrary.orElse(null), now, now.validFrom(), moment, false));
		}
		for (Relation was : closed) {
			if (!reversed.contains(was)) {
				Optional<Relation> left = after.stream().filter((other) -> isSame(was, other)).findFirst();
				Relation now = left.orElse(was);
				changes.add(new RelationChange(Kind.CLOSED, now, null, opened.isEmpty() ? now : opened.getFirst(),
						Objects.requireNonNullElse(now.validTo(), now.validFrom()), moment, left.isEmpty()));
			}
		}
		return changes;
	}

	private static boolean isNew(Relation now, List<Relation> before) {
		return before.stream().noneMatch((was) -> was.type() == now.type() && overlap(was, now));
	}

	private static boolean holds(Relation was, List<Relation> after) {
		return after.stream().anyMatch((now) -> now.type() == was.type() && now.validTo() == null);
	}

	private static boolean isSame(Relation was, Relation now) {
		return was.type() == now.type() && was.validFrom().equals(now.validFrom());
	}

	private static boolean overlap(Relation one, Relation other) {
		return beginsBeforeEnd(one, other) && beginsBeforeEnd(other, one);
	}

	private static boolean beginsBeforeEnd(Relation one, Relation other) {
		return other.validTo() == null || one.validFrom().isBefore(other.validTo())
				|| one.validFrom().equals(other.validFrom());
	}

	/** The reason in words. */
	public String reason() {
		return switch (this.kind) {
			case OPENED -> "%s since %s.".formatted(this.relation.type(), this.relation.validFrom());
			case REVERSED -> "%s since %s, in place of %s.".formatted(this.relation.type(), this.relation.validFrom(),
					Objects.requireNonNull(this.previous).type());
			case CLOSED -> (this.relation.validTo() != null && !this.withdrawn)
					? "%s until %s, when %s began.".formatted(this.relation.type(), this.relation.validTo(),
							this.cause.type())
					: "%s is no longer proved by any article.".formatted(this.relation.type());
		};
	}

}
