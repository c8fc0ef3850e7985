package org.newsgraph.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.newsgraph.article.Origin;
import org.newsgraph.graphql.Ref;
import org.newsgraph.graphql.ValidOn;

/**
 * Which events; what is left out does not matter.
 *
 * @param actors done by one of these
 * @param recipients done to one of these
 * @param between every one of these took part, on either side
 * @param issue that concern this
 * @param types of one of these types
 * @param quadClasses of one of these classes
 * @param realis of one of these kinds of reality
 * @param place at this place or in this country
 * @param from not over before this day
 * @param to begun on this day or earlier
 * @param minConfidence at least this sure
 * @param minSources reported by at least so many independent sources
 * @param origins from one of these; those read here if left out
 * @param validOn that happened on this day; narrows the days from and to
 * @param knownBy as the graph knew them at this moment
 */
public record EventFilter(@Nullable List<Ref> actors, @Nullable List<Ref> recipients, @Nullable List<Ref> between,
		@Nullable Ref issue, @Nullable List<String> types, @Nullable List<String> quadClasses,
		@Nullable List<String> realis, @Nullable Ref place, @Nullable LocalDate from, @Nullable LocalDate to,
		@Nullable Double minConfidence, @Nullable Integer minSources, @Nullable List<Origin> origins,
		@Nullable LocalDate validOn, @Nullable Instant knownBy) {

	public EventFilter {
		from = ValidOn.from(from, validOn);
		to = ValidOn.to(to, validOn);
	}

	/** Whether events read here are meant. */
	boolean reads() {
		return this.origins == null || this.origins.contains(Origin.READ);
	}

	/** Those whose coded events are meant. */
	List<String> coders() {
		return (this.origins == null) ? List.of()
				: this.origins.stream().filter((origin) -> origin != Origin.READ).map(Origin::name).distinct().toList();
	}

}
