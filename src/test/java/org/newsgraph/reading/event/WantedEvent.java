package org.newsgraph.reading.event;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.newsgraph.reading.EventType;
import org.newsgraph.reading.Realis;
import org.newsgraph.reading.ReadEvent;

/**
 * An event that somebody has read in a sentence.
 *
 * @param code its type, YIELD where RETREAT and CONCEDE are not told apart, or empty if
 * only the quad class is known
 * @param quad its quad class, from 1 to 4; 0 if unknown
 * @param mode finer than the type, if asked for
 * @param realis whether it happened, if known
 * @param actors the phrases of who did it
 * @param recipients the phrases of to whom
 */
record WantedEvent(String code, int quad, @Nullable String mode, @Nullable Realis realis, List<String> actors,
		List<String> recipients) {

	/** An event as the bundled file writes it. */
	static WantedEvent of(String written) {
		String[] parts = written.strip().split("\\s+", 4);
		String[] sides = parts[3].split("\\s*>\\s*", 2);
		int quad = EventType.valueOf(parts[0]).quadClass().ordinal() + 1;
		return new WantedEvent(parts[0], quad, parts[1].equals("-") ? null : parts[1], Realis.valueOf(parts[2]),
				phrases(sides[0]), phrases(sides[1]));
	}

	/** Whether a found event is of this type, or of this class if that is all we know. */
	boolean isKindOf(ReadEvent event) {
		boolean unknown = this.code.isEmpty() && this.quad == 0;
		return unknown || (this.code.isEmpty() ? this.quad == mergedQuad(event) : isOfType(event));
	}

	private boolean isOfType(ReadEvent event) {
		boolean yielding = event.type() == EventType.RETREAT || event.type() == EventType.CONCEDE;
		return event.type().name().equals(this.code) || (yielding && this.code.equals("YIELD"));
	}

	/** Where CONCEDE and RETREAT are one type, they are material cooperation. */
	static int mergedQuad(ReadEvent event) {
		return (event.type() == EventType.CONCEDE) ? EventType.RETREAT.quadClass().ordinal() + 1 : quad(event);
	}

	static int quad(ReadEvent event) {
		return event.quadClass().ordinal() + 1;
	}

	private static List<String> phrases(String written) {
		return written.strip().equals("-") ? List.of() : Arrays.asList(written.strip().split("\\+"));
	}

}
