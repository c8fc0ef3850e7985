package org.newsgraph.reading.event;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.newsgraph.reading.Participant;
import org.newsgraph.reading.ReadEvent;
import org.newsgraph.reading.language.Sentence;
import org.newsgraph.reading.language.Token;

/** Finds the word that heads a phrase, and the sides of an event that it stands for. */
final class Phrase {

	private static final int DEEPEST = 3;

	private final String text;

	private final List<Sentence> sentences;

	Phrase(String text, List<Sentence> sentences) {
		this.text = text;
		this.sentences = sentences;
	}

	/**
	 * Whether an event has such actors and recipients; all of them, if they act together.
	 */
	boolean sides(WantedEvent wanted, ReadEvent event) {
		Stream<String> all = Stream.concat(wanted.actors().stream(), wanted.recipients().stream());
		if (event.actors().size() > 1 && all.allMatch((phrase) -> isAmong(phrase, event.actors()))) {
			return true;
		}
		return (wanted.actors().isEmpty()
				|| wanted.actors().stream().anyMatch((phrase) -> isAmong(phrase, event.actors())))
				&& (wanted.recipients().isEmpty()
						|| wanted.recipients().stream().anyMatch((phrase) -> isAimedAt(phrase, event)));
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
		return head.isPresent() && participants.stream().anyMatch((one) -> reaches(one, head.get(), 0));
	}

	// A participant's phrase is its words and the nouns that hang on them.
	private boolean reaches(Participant one, Token head, int depth) {
		if (one.start() < head.end() && head.start() < one.end()) {
			return true;
		}
		return depth < DEEPEST && this.sentences.stream()
			.filter((sentence) -> sentence.tokens().contains(head))
			.flatMap((sentence) -> sentence.above(head, "nmod", "compound", "amod", "appos").stream())
			.anyMatch((above) -> reaches(one, above, depth + 1));
	}

	/** The word that all others of a phrase hang on. */
	Optional<Token> head(String phrase) {
		Matcher found = spaced(phrase).matcher(this.text);
		boolean there = found.find();
		int start = there ? found.start() : -1;
		int end = there ? found.end() : -1;
		for (Sentence sentence : this.sentences) {
			List<Token> inside = sentence.tokens()
				.stream()
				.filter((token) -> token.start() >= start && token.end() <= end)
				.toList();
			if (start >= 0 && !inside.isEmpty()) {
				return Optional.of(head(sentence, inside));
			}
		}
		return Optional.empty();
	}

	// A participle in a phrase may be taken for its verb: "the leader of a group linked
	// to".
	private static Token head(Sentence sentence, List<Token> inside) {
		return inside.stream()
			.filter((token) -> token.isNoun() && sentence.above(token)
				.stream()
				.noneMatch((arrow) -> inside.contains(arrow.head()) && !arrow.head().isVerb()))
			.findFirst()
			.or(() -> inside.stream()
				.filter((token) -> sentence.above(token).stream().noneMatch((arrow) -> inside.contains(arrow.head())))
				.findFirst())
			.orElse(inside.getLast());
	}

	// Some sets write phrases with other blanks than their sentences.
	private static Pattern spaced(String phrase) {
		return Pattern.compile(phrase.replaceAll("\\s", "")
			.chars()
			.mapToObj((one) -> Pattern.quote(Character.toString(one)))
			.collect(Collectors.joining("\\s*")));
	}

}
