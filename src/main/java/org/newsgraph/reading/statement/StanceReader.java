package org.newsgraph.reading.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.newsgraph.reading.Participant;
import org.newsgraph.reading.Polarity;
import org.newsgraph.reading.ReadStance;
import org.newsgraph.reading.WordTable;
import org.newsgraph.reading.language.Sentence;
import org.newsgraph.reading.language.Token;

/**
 * Reads the stances that the wording itself takes. A stance that is denied, has ended or
 * is merely possible is none, and a stance that somebody else is said to take is not the
 * speaker's.
 */
final class StanceReader {

	private static final int HIGHEST = 5;

	/** Who speaks of himself, and words that stand for nobody. */
	private static final Set<String> SELVES = Set.of("i", "we", "it", "there", "this", "that", "you");

	private final Map<String, Word> words = WordTable.rows(StanceReader.class, "stances.tsv", 4)
		.stream()
		.map(Word::of)
		.collect(Collectors.toUnmodifiableMap((word) -> word.sort() + "/" + word.lemma(), (word) -> word));

	/**
	 * The stances taken in what was said; none in a pledge, for who promises support has
	 * not given it yet.
	 */
	List<ReadStance> read(Found found, List<Sentence> sentences, StanceContext context, @Nullable Participant speaker) {
		if (found.kind() == CueKind.PLEDGE) {
			return List.of();
		}
		Map<String, ReadStance> stances = new LinkedHashMap<>();
		for (Sentence sentence : sentences) {
			if (sentence.start() < found.end() && found.start() < sentence.end() || sentence == found.cueSentence()) {
				Clause clause = Clause.of(sentence);
				sentence.tokens()
					.stream()
					.filter((token) -> isSaid(found, sentence, token))
					.forEach((token) -> stance(clause, token, context, speaker, isCue(found, sentence, token))
						.filter((stance) -> !isOwn(stance, speaker))
						.ifPresent((stance) -> stances.putIfAbsent(stance.target().id(), stance)));
			}
		}
		return new ArrayList<>(stances.values());
	}

	private static boolean isSaid(Found found, Sentence sentence, Token token) {
		return (token.start() >= found.start() && token.end() <= found.end()) || isCue(found, sentence, token);
	}

	private static boolean isCue(Found found, Sentence sentence, Token token) {
		return sentence == found.cueSentence() && token.equals(found.cueWord());
	}

	private Optional<ReadStance> stance(Clause clause, Token token, StanceContext context,
			@Nullable Participant speaker, boolean cue) {
		Word word = this.words.get(sort(token) + "/" + Clause.lower(token.lemma()));
		if (word == null || !clause.isFact(token)) {
			return Optional.empty();
		}
		if (!cue && (!isSpeakers(clause, token, context, speaker, word)
				|| isToldOfAnother(clause, token, context, speaker))) {
			return Optional.empty();
		}
		if (word.ofSubject() && token.isVerb()) {
			return deserved(clause, token, context);
		}
		return targets(clause, token, word).flatMap((head) -> context.target(clause.sentence(), head).stream())
			.findFirst()
			.map((target) -> new ReadStance(word.polarity(), word.strength(), target));
	}

	/** "The plan deserves support": which way, the word for what it deserves tells. */
	private Optional<ReadStance> deserved(Clause clause, Token verb, StanceContext context) {
		return clause.below(verb, "obj")
			.stream()
			.flatMap((object) -> Optional.ofNullable(this.words.get("noun/" + Clause.lower(object.lemma()))).stream())
			.findFirst()
			.flatMap((word) -> Sources.subject(clause, verb)
				.flatMap((subject) -> context.target(clause.sentence(), subject))
				.map((target) -> new ReadStance(word.polarity(), word.strength(), target)));
	}

	private boolean isSpeakers(Clause clause, Token token, StanceContext context, @Nullable Participant speaker,
			Word word) {
		return token.isVerb() ? isDoneBySpeaker(clause, token, context, speaker, word)
				: isHeldBySpeaker(clause, token, context, speaker);
	}

	/** "Smith believes that the plan is a success": the speaker may not. */
	private static boolean isToldOfAnother(Clause clause, Token token, StanceContext context,
			@Nullable Participant speaker) {
		if (speaker == null) {
			return false;
		}
		Token at = token;
		for (int i = 0; i < HIGHEST; i++) {
			Optional<Token> above = clause.head(at);
			if (above.isEmpty()) {
				return false;
			}
			Optional<Token> teller = clause.hangs(at, "ccomp") && above.get().isVerb()
					? Sources.subject(clause, above.get()) : Optional.empty();
			if (teller.filter((subject) -> !isSelf(clause, subject, context, speaker)).isPresent()) {
				return true;
			}
			at = above.get();
		}
		return false;
	}

	private static boolean isSelf(Clause clause, Token subject, StanceContext context, Participant speaker) {
		return SELVES.contains(Clause.lower(subject.text())) || Stream
			.of(context.cast().speaker(clause.sentence(), subject), context.cast().actor(clause.sentence(), subject))
			.flatMap(Optional::stream)
			.anyMatch((teller) -> isSame(teller.actorId(), speaker));
	}

	/** Whether the one who does it is the speaker, its state, "we", or nobody. */
	private static boolean isDoneBySpeaker(Clause clause, Token verb, StanceContext context,
			@Nullable Participant speaker, Word word) {
		if (word.ofSubject()) {
			return true;
		}
		Token first = clause.hangs(verb, "conj") ? clause.head(verb).orElse(verb) : verb;
		Optional<Token> subject = Sources.subject(clause, verb).or(() -> Sources.subject(clause, first));
		if (subject.isEmpty()) {
			return !clause.hangs(first, "xcomp", "acl", "advcl", "csubj", "nsubj");
		}
		if (List.of("we", "i").contains(Clause.lower(subject.get().text()))) {
			return true;
		}
		return speaker != null && context.cast()
			.actor(clause.sentence(), subject.get())
			.filter((actor) -> isSame(actor.actorId(), speaker))
			.isPresent();
	}

	/**
	 * Whether a noun's stance is the speaker's: not in "Hungary's support", nor where it
	 * is the support that is praised or criticised.
	 */
	private boolean isHeldBySpeaker(Clause clause, Token noun, StanceContext context, @Nullable Participant speaker) {
		boolean judged = clause.head(noun)
			.filter((verb) -> verb.isVerb() && this.words.containsKey("verb/" + Clause.lower(verb.lemma())))
			.isPresent();
		boolean foreign = clause.below(noun, "amod", "nmod:poss")
			.stream()
			.anyMatch((holder) -> Character.isUpperCase(holder.text().charAt(0)) && !holder.isPronoun()
					&& context.cast().actor(clause.sentence(), holder).isEmpty());
		return !judged && !foreign
				&& clause.below(noun, holders(clause, noun))
					.stream()
					.flatMap((holder) -> context.cast().actor(clause.sentence(), holder).stream())
					.allMatch((holder) -> speaker != null && isSame(holder.actorId(), speaker));
	}

	/** "the support of Hungary for the plan", but "support of the plan". */
	private static String[] holders(Clause clause, Token noun) {
		List<String> holders = new ArrayList<>(List.of("nmod:poss", "nmod:by", "amod", "compound"));
		if (!clause.below(noun, "nmod:for").isEmpty()) {
			holders.add("nmod:of");
		}
		return holders.toArray(String[]::new);
	}

	private static boolean isSame(String id, Participant speaker) {
		return id.equals(speaker.actorId()) || id.equals("country:" + speaker.countryCode());
	}

	private static boolean isOwn(ReadStance stance, @Nullable Participant speaker) {
		return speaker != null && isSame(stance.target().id(), speaker);
	}

	private static Stream<Token> targets(Clause clause, Token token, Word word) {
		if (word.ofSubject()) {
			return Sources.subject(clause, token).stream();
		}
		if (token.isNoun()) {
			return clause.below(token, "nmod")
				.stream()
				.filter((below) -> List.of("for", "to", "of", "about", "over", "against")
					.contains(clause.preposition(below)));
		}
		return clause.isPassive(token) ? Sources.subject(clause, token).stream() : clause.below(token, "obj").stream();
	}

	private static String sort(Token token) {
		return token.isVerb() ? "verb" : token.isNoun() ? "noun" : "adjective";
	}

	/**
	 * A word that takes a stance.
	 *
	 * @param sort verb, noun or adjective
	 * @param lemma its dictionary form
	 * @param polarity which way
	 * @param strength from 0 to 1
	 * @param ofSubject whether the stance is towards its subject: "the plan deserves
	 * support"
	 */
	private record Word(String sort, String lemma, Polarity polarity, double strength, boolean ofSubject) {

		static Word of(List<String> row) {
			double strength = Double.parseDouble(row.get(2));
			Polarity polarity = (strength > 0) ? Polarity.FAVOURABLE : Polarity.UNFAVOURABLE;
			return new Word(row.get(0), row.get(1), polarity, Math.abs(strength), row.get(3).equals("subject"));
		}

	}

}
