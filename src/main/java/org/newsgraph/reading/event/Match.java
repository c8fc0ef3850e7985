package org.newsgraph.reading.event;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.newsgraph.reading.EventType;
import org.newsgraph.reading.language.Sentence;
import org.newsgraph.reading.language.Token;

/**
 * A pattern found in a sentence.
 *
 * @param sentence in which
 * @param pattern which
 * @param trigger the word that sets it off
 * @param anchor the verb that carries a noun, otherwise the trigger: where tense, doubt
 * and denial are read
 * @param actors heads of the phrases of who did it
 * @param targets heads of the phrases of to whom or what, the likeliest place first
 */
record Match(Sentence sentence, Pattern pattern, Token trigger, Token anchor, List<Token> actors,
		List<List<Token>> targets) {

	/** The same told as something else. */
	Match as(EventType type, @Nullable String mode) {
		return new Match(this.sentence, this.pattern.as(type, mode), this.trigger, this.anchor, this.actors,
				this.targets);
	}

}
