package org.newsgraph.reading.name;

import org.newsgraph.reading.NameDirectory.Use;
import org.newsgraph.reading.language.Sentence;

/**
 * A phrase that stands for a figure.
 *
 * @param sentence where it stands
 * @param from first word, without an article
 * @param to behind the last word
 * @param figureId for whom it stands
 * @param use how it stands for it
 * @param pronoun whether it is a pronoun or a common noun that only refers back
 */
record Naming(Sentence sentence, int from, int to, String figureId, Use use, boolean pronoun) {

	int start() {
		return this.sentence.tokens().get(this.from).start();
	}

	int end() {
		return this.sentence.tokens().get(this.to - 1).end();
	}

}
