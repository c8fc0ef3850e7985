package org.newsgraph.reading.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.newsgraph.reading.language.Token;

/**
 * The words of the writer around a quotation that are part of what is reported: "said the
 * town has become “a ruin” in ten years".
 */
final class QuoteFrame {

	private static final Set<String> DAYS = Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
			"sunday", "today", "yesterday", "later", "earlier");

	private static final Set<String> DIRECT = Set.of(":", ",", "that", ", that");

	private final String text;

	QuoteFrame(String text) {
		this.text = text;
	}

	/**
	 * The quotation with what leads into it and goes on behind it.
	 * @return empty if it stands alone or the cue comes later
	 */
	Optional<Span> around(Found found, Quotation quotation) {
		List<Token> lead = lead(found, quotation);
		if (lead.isEmpty() || !found.cueSentence().tokens().contains(found.cueWord())) {
			return Optional.empty();
		}
		int start = lead.getFirst().start();
		String words = this.text.substring(start, quotation.start()).strip();
		boolean alone = words.endsWith(":") || words.endsWith(",") || words.chars().noneMatch(Character::isLetter)
				|| DIRECT.contains(words);
		boolean second = words.chars().anyMatch((unit) -> "\"\u201C\u201D".indexOf(unit) >= 0);
		return (alone || second) ? Optional.empty()
				: Optional.of(Span.trimmed(this.text, start, end(found, quotation)));
	}

	/** The words between the cue, its source and its day, and the quotation. */
	private static List<Token> lead(Found found, Quotation quotation) {
		int source = (found.source() != null && found.source().sentence() == found.cueSentence())
				? found.source().head().end() : 0;
		int from = Math.max(found.cueWord().end(), (source <= quotation.start()) ? source : 0);
		List<Token> lead = found.cueSentence()
			.tokens()
			.stream()
			.filter((token) -> token.start() >= from && token.end() <= quotation.start())
			.toList();
		for (Token token : lead.subList(0, Math.min(7, lead.size()))) {
			if (token.text().equals("that") && token.tag().equals("IN")) {
				return lead.subList(lead.indexOf(token), lead.size());
			}
		}
		int skip = 0;
		while (skip < lead.size() && isDay(lead, skip)) {
			skip++;
		}
		return lead.subList(skip, lead.size());
	}

	private static boolean isDay(List<Token> lead, int at) {
		String word = Clause.lower(lead.get(at).text());
		boolean on = word.equals("on") && at + 1 < lead.size() && isDay(lead, at + 1);
		return on || DAYS.contains(word);
	}

	private int end(Found found, Quotation quotation) {
		int end = quotation.end();
		for (Token token : found.cueSentence().tokens()) {
			if (token.start() >= quotation.end()) {
				boolean goesOn = Clause.isWord(token) && (end > quotation.end() || !token.tag().equals("CC"));
				if (!goesOn) {
					return end;
				}
				end = token.end();
			}
		}
		return end;
	}

}
