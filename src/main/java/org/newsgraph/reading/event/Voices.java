package org.newsgraph.reading.event;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.newsgraph.reading.Participant;
import org.newsgraph.reading.ReadStatement;
import org.newsgraph.reading.language.Token;

/**
 * Whose words a text reports, where it does not tell a thing itself.
 *
 * @param statements who says what in it
 */
record Voices(List<ReadStatement> statements) {

	/**
	 * Whose words a word is among; of words within words, those that it stands in next.
	 * Empty if they are the text's own, or those of somebody it does not name.
	 */
	Optional<Participant> of(Token word) {
		return this.statements.stream()
			.filter((statement) -> statement.start() <= word.start() && word.end() <= statement.end())
			.min(Comparator.comparingInt((statement) -> statement.end() - statement.start()))
			.map(ReadStatement::speaker);
	}

}
