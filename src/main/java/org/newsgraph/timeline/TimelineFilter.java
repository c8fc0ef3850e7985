package org.newsgraph.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.newsgraph.graphql.Ref;
import org.newsgraph.graphql.ValidOn;
import org.newsgraph.reading.EventType;
import org.newsgraph.reading.QuadClass;
import org.newsgraph.reading.Realis;

/**
 * What stands on a timeline; what is left out does not matter.
 *
 * @param actors done by or to one of these, or said by or for it
 * @param between done or said by one of these two to or of the other
 * @param issues on one of these
 * @param stories told by articles of one of the stories with these global ids
 * @param places at one of these, or in one of these countries; events only
 * @param types of one of these types; events only
 * @param quadClasses of one of these classes; events only
 * @param realis of one of these kinds of reality; what was said was said actually
 * @param kinds events, statements or both
 * @param from not over before this day
 * @param to begun on this day or earlier
 * @param minConfidence at least this sure
 * @param minSources reported by at least so many independent sources
 * @param validOn that happened or was said on this day; narrows the days from and to
 * @param knownBy as the graph knew them at this moment
 */
public record TimelineFilter(@Nullable List<Ref> actors, @Nullable List<Ref> between, @Nullable List<Ref> issues,
		@Nullable List<String> stories, @Nullable List<Ref> places, @Nullable List<EventType> types,
		@Nullable List<QuadClass> quadClasses, @Nullable List<Realis> realis, @Nullable List<TimelineKind> kinds,
		@Nullable LocalDate from, @Nullable LocalDate to, @Nullable Double minConfidence, @Nullable Integer minSources,
		@Nullable LocalDate validOn, @Nullable Instant knownBy) {

	public TimelineFilter {
		from = ValidOn.from(from, validOn);
		to = ValidOn.to(to, validOn);
	}

	boolean wantsEvents() {
		return this.kinds == null || this.kinds.contains(TimelineKind.EVENT);
	}

	/** What was said has no type and no place. */
	boolean wantsStatements() {
		return (this.kinds == null || this.kinds.contains(TimelineKind.STATEMENT)) && this.places == null
				&& this.types == null && this.quadClasses == null
				&& (this.realis == null || this.realis.contains(Realis.ACTUAL));
	}

}
