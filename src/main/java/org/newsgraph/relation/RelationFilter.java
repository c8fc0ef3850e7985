package org.newsgraph.relation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.newsgraph.graphql.Ref;

/**
 * Which relations; what is left out does not matter.
 *
 * @param subject of this actor
 * @param object towards this actor or issue
 * @param between these two, either way round
 * @param types of one of these types
 * @param sign that point this way
 * @param state open or closed, on the day of {@code validOn} if that is given
 * @param validOn that held on this day, or, if closed ones are asked for, had ended by it
 * @param knownBy as the graph knew them at this moment
 * @param minConfidence at least this sure
 * @param minSources with at least so many independent sources
 */
public record RelationFilter(@Nullable Ref subject, @Nullable Ref object, @Nullable List<Ref> between,
		@Nullable List<RelationType> types, @Nullable Sign sign, @Nullable RelationState state,
		@Nullable LocalDate validOn, @Nullable Instant knownBy, @Nullable Double minConfidence,
		@Nullable Integer minSources) {
}
