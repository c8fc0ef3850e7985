package org.newsgraph.source.gdelt;

import org.newsgraph.event.CodedEvent;
import org.newsgraph.event.CodedMention;

/** What a row says. */
sealed interface Coding {

	/**
	 * Something happened.
	 *
	 * @param event what
	 */
	record Happening(CodedEvent event) implements Coding {
	}

	/**
	 * An article mentions an event.
	 *
	 * @param mention which
	 */
	record Mentioning(CodedMention mention) implements Coding {
	}

	/**
	 * It cannot be taken.
	 *
	 * @param reason why
	 */
	record Refusal(Refused reason) implements Coding {
	}

	/** It says how the columns are called. */
	record Heading() implements Coding {
	}

}
