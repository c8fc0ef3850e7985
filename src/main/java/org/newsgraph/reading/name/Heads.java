package org.newsgraph.reading.name;

import org.newsgraph.reading.language.Token;

/**
 * A naming with the words that can be the head of its phrase; the others, such as the
 * country's name in "Kazakhstan's Foreign Ministry", stand for somebody else.
 *
 * @param naming the whole phrase
 * @param from first word of the head
 * @param to behind the last word of the head
 */
record Heads(Naming naming, int from, int to) {

	Token last() {
		return this.naming.sentence().tokens().get(this.to - 1);
	}

}
