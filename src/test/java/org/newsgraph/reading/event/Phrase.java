package org.newsgraph.reading.event;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.newsgraph.reading.Participant;
import org.newsgraph.reading.ReadEvent;
import org.newsgraph.reading.language.Sentence;
import org.newsgraph.reading.language.Token;

/** Finds the word that heads a phrase, and the sides of an event that it stands for. */
final class Phrase {

	private final String text;

	private final List<Sentence> sentences;

	Phrase(String text, List<Sentence> sentences) {
		this.text = text;
		this.sentences = sentences;
	}

	/** Whether an event has all of these for actors and recipients. */
	boolean sides(WantedEvent wanted, ReadEvent event) {
		boolean both = event.recipients().isEmpty();
		Stream<String> all = Stream.concat(wanted.actors().stream(), wanted.recipients().stream());
		if (both && event.actors().size() > 1 && all.allMatch((phrase) -> isAmong(phrase, event.actors()))) {
			return true;
		}
		return wanted.actors().stream().allMatch((phrase) -> isAmong(phrase, event.actors()))
				&& wanted.recipients().stream().allMatch((phrase) -> isAimedAt(phrase, event));
	}

	private boolean isAimedAt(String phrase, ReadEvent event) {
		return isAmong(phrase, event.recipients()) || head(phrase)
			.filter((head) -> event.issues()
				.stream()
				.flatMap((issue) -> issue.mentions().stream())
				.anyMatch((mention) -> mention.start() <= head.start() && head.end() <= mention.end()))
			.isPresent();
	}

	private boolean isAmong(String phrase, List<Participant> participants) {
		Optional<Token> head = head(phrase);
		return head.isPresent() && participants.stream()
			.anyMatch((one) -> one.start() < head.get().end() && head.get().start() < one.end());
	}

	/** The word that all others of a phrase hang on. */
	Optional<Token> head(String phrase) {
		int start = this.text.indexOf(phrase);
		int end = start + phrase.length();
		for (Sentence sentence : this.sentences) {
			List<Token> inside = sentence.tokens()
				.stream()
				.filter((token) -> token.start() >= start && token.end() <= end)
				.toList();
			if (start >= 0 && !inside.isEmpty()) {
				return inside.stream()
					.filter((token) -> sentence.above(token)
						.stream()
						.noneMatch((arrow) -> inside.contains(arrow.head())))
					.findFirst()
					.or(() -> Optional.of(inside.getLast()));
			}
		}
		return Optional.empty();
	}

}
