package org.newsgraph.statement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.newsgraph.graphql.Ref;
import org.newsgraph.graphql.ValidOn;

/**
 * Which statements; what is left out does not matter.
 *
 * @param speaker said by this actor
 * @param onBehalfOf said for this actor
 * @param about that take a stance on this actor or issue
 * @param polarity with a stance that points this way
 * @param form of one of these forms
 * @param text that hold these words
 * @param from said on this day or later
 * @param to said on this day or earlier
 * @param validOn said on this day; narrows the days from and to
 * @param knownBy as the graph knew them at this moment
 */
public record StatementFilter(@Nullable Ref speaker, @Nullable Ref onBehalfOf, @Nullable Ref about,
		@Nullable String polarity, @Nullable List<String> form, @Nullable String text, @Nullable LocalDate from,
		@Nullable LocalDate to, @Nullable LocalDate validOn, @Nullable Instant knownBy) {

	public StatementFilter {
		from = ValidOn.from(from, validOn);
		to = ValidOn.to(to, validOn);
	}
}
