package org.newsgraph.relationship;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * The dealings of two actors as they are known at one moment. How a busy pair was looked
 * at lately is kept with them: that takes longer to work out than to read.
 */
final class Dealt {

	private static final int BUSY = 200;

	private static final int MOST_VIEWS = 4;

	private final List<Dealing> dealings;

	private final SequencedMap<Look, View> views = new LinkedHashMap<>(MOST_VIEWS, 0.75f, true);

	/**
	 * Of two actors.
	 * @param dealings in order
	 */
	Dealt(List<Dealing> dealings) {
		this.dealings = dealings;
	}

	int size() {
		return this.dealings.size();
	}

	/** The dealings as a question looks at them on some day. */
	synchronized View by(Question question, LocalDate today) {
		Look look = new Look(question, day(question, today));
		if (size() < BUSY) {
			return view(look);
		}
		View view = this.views.computeIfAbsent(look, this::view);
		if (this.views.size() > MOST_VIEWS) {
			this.views.pollFirstEntry();
		}
		return view;
	}

	private View view(Look look) {
		Question question = look.question();
		return new View(question, new History(this.dealings, question.from(), look.day(), question.halfLife()));
	}

	/** What is dated ahead of today is looked at from there, if nobody says otherwise. */
	private LocalDate day(Question question, LocalDate today) {
		if (question.day() != null) {
			return question.day();
		}
		return (!this.dealings.isEmpty() && this.dealings.getLast().date().isAfter(today))
				? this.dealings.getLast().date() : today;
	}

	private record Look(Question question, LocalDate day) {
	}

}
