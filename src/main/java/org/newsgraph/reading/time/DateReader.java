package org.newsgraph.reading.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.newsgraph.reading.Mention;
import org.newsgraph.reading.language.Sentence;
import org.newsgraph.reading.language.Token;
import org.springframework.stereotype.Component;

/**
 * Finds the dates of a sentence and counts them from the day of writing. Safe for use by
 * many threads at once.
 */
@Component
public class DateReader {

	private final DateExpressions expressions = new DateExpressions();

	/**
	 * Reads the dates of a sentence.
	 * @param sentence a parsed sentence
	 * @param writtenOn the day of writing
	 * @return the dates in the order of the sentence, the longest expression at each
	 * place; empty if it has none
	 */
	public List<ReadDate> read(Sentence sentence, LocalDate writtenOn) {
		String words = words(sentence);
		if (!this.expressions.mayStandIn(words)) {
			return List.of();
		}
		List<ReadDate> dates = new ArrayList<>();
		for (DateExpressions.Found found : this.expressions.find(words, writtenOn,
				(offset) -> Tense.at(sentence, sentence.start() + offset))) {
			Mention mention = new Mention(found.words(), sentence.start() + found.start(),
					sentence.start() + found.end());
			dates.add(new ReadDate(mention, found.days().start(), found.days().end(), found.days().precision()));
		}
		dates.sort(Comparator.comparingInt((date) -> date.mention().start()));
		return List.copyOf(dates);
	}

	/**
	 * Which of the dates says when something happened.
	 * @param sentence the sentence of the dates
	 * @param happening the verb or noun that tells of it
	 * @param dates the dates of the sentence
	 * @return the date that hangs on its clause; empty if all hang on others
	 */
	public Optional<ReadDate> of(Sentence sentence, Token happening, List<ReadDate> dates) {
		return dates.stream().filter((date) -> new Attachment(sentence, date).reaches(happening)).findFirst();
	}

	// The words at their places: what lies between them counts as blank.
	private static String words(Sentence sentence) {
		StringBuilder words = new StringBuilder(" ".repeat(sentence.end() - sentence.start()));
		for (Token token : sentence.tokens()) {
			int start = token.start() - sentence.start();
			words.replace(start, Math.min(words.length(), start + token.text().length()), token.text());
		}
		return words.toString();
	}

}
