package org.newsgraph.reading.issue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.newsgraph.reading.Mention;
import org.newsgraph.reading.issue.FoundAgenda.Topic;
import org.newsgraph.reading.issue.KnownIssue.Identity;
import org.newsgraph.reading.issue.KnownIssues.Form;
import org.newsgraph.reading.IssueDirectory;
import org.newsgraph.reading.language.Sentence;
import org.newsgraph.reading.language.Token;
import org.newsgraph.reading.name.Cast;
import org.springframework.stereotype.Component;

/**
 * Finds the issues of an article in all their forms: known ones by their names and
 * descriptions, others by owner, subject and head noun, and then what takes them up
 * again, such as "the plan".
 */
@Component
public class IssueFinder implements IssueDirectory {

	private static final int NEAR = 2;

	private final Vocabulary vocabulary = new Vocabulary();

	private final KnownIssues known = new KnownIssues();

	/**
	 * Finds what an article is about.
	 * @param sentences of the text
	 * @param text the cleaned body
	 * @param headline the headline, which tells what "the plan" is from the start
	 * @param cast who takes part in the article
	 * @param writtenOn the day it was written; names mean other issues on other days
	 * @return the agenda; without issues if none is told apart well enough
	 */
	public Agenda find(List<Sentence> sentences, String text, @Nullable String headline, Cast cast,
			LocalDate writtenOn) {
		FoundAgenda agenda = new FoundAgenda();
		Parties parties = new Parties(cast);
		Namer namer = new Namer(writtenOn);
		for (Sentence sentence : sentences) {
			findForms(sentence, text, parties, writtenOn, agenda);
			PhraseReader reader = new PhraseReader(this.vocabulary, parties, sentence);
			for (Token head : sentence.tokens()) {
				if (this.vocabulary.headClass(head).isPresent() && !agenda.isTaken(sentence, head)) {
					reader.read(head).ifPresent((phrase) -> place(phrase, text, namer, writtenOn, agenda));
				}
			}
		}
		return agenda.complete();
	}

	@Override
	public List<String> aliases(String id) {
		return this.known.aliases(id);
	}

	private void findForms(Sentence sentence, String text, Parties parties, LocalDate writtenOn, FoundAgenda agenda) {
		PhraseReader reader = new PhraseReader(this.vocabulary, parties, sentence);
		int next = 0;
		while (next < sentence.tokens().size()) {
			Optional<Form> form = this.known.formAt(sentence, next, writtenOn);
			if (form.isPresent() && take(form.get(), sentence, next, text, reader, agenda)) {
				next += form.get().words().size();
			}
			else {
				next++;
			}
		}
	}

	private boolean take(Form form, Sentence sentence, int first, String text, PhraseReader reader,
			FoundAgenda agenda) {
		List<Token> tokens = sentence.tokens().subList(first, first + form.words().size());
		Token head = head(tokens);
		Optional<IssuePhrase> phrase = reader.read(head);
		boolean named = this.vocabulary.headClass(head).isPresent()
				|| Character.isUpperCase(tokens.getLast().text().charAt(0));
		if (!named || phrase.filter((read) -> !form.issue().admits(read)).isPresent()) {
			return false;
		}
		int start = Math.min(tokens.getFirst().start(), phrase.map(IssuePhrase::start).orElse(Integer.MAX_VALUE));
		int end = Math.max(tokens.getLast().end(), phrase.map(IssuePhrase::end).orElse(0));
		Topic topic = agenda.add(form.issue().identity(), sentence, head, Mention.of(text, start, end));
		learn(topic, form.issue(), phrase);
		return true;
	}

	private Token head(List<Token> tokens) {
		return tokens.stream()
			.filter((token) -> this.vocabulary.headClass(token).isPresent())
			.findFirst()
			.orElse(tokens.getLast());
	}

	private void place(IssuePhrase phrase, String text, Namer namer, LocalDate writtenOn, FoundAgenda agenda) {
		Optional<KnownIssue> found = this.known.describedBy(phrase, writtenOn);
		boolean plural = phrase.head().tag().equals("NNS")
				&& !List.of("talks", "conflict", "sanctions", "election").contains(phrase.headClass().group());
		Optional<Identity> identity = found.map(KnownIssue::identity)
			.or(() -> plural ? Optional.empty()
					: namer.name(phrase)
						.map((made) -> this.known.called(made.name(), writtenOn).orElse(made))
						.or(() -> takenUp(phrase, agenda)));
		identity.ifPresent((one) -> {
			Topic topic = agenda.add(one, phrase.sentence(), phrase.head(),
					Mention.of(text, phrase.start(), phrase.end()));
			topic.learn(phrase.words(), phrase.headClass().group());
			found.ifPresent((issue) -> learn(topic, issue, Optional.of(phrase)));
		});
	}

	private static void learn(Topic topic, KnownIssue issue, Optional<IssuePhrase> phrase) {
		phrase.ifPresent((read) -> topic.learn(read.words(), read.headClass().group()));
		issue.patterns()
			.forEach((pattern) -> pattern.heads()
				.forEach((head) -> pattern.anyOf().forEach((group) -> topic.learn(group, head.group()))));
	}

	private Optional<Identity> takenUp(IssuePhrase phrase, FoundAgenda agenda) {
		if (!phrase.definite() || !phrase.bare()) {
			return Optional.empty();
		}
		List<Topic> fitting = new ArrayList<>(agenda.latestFirst());
		fitting.removeIf((topic) -> !topic.fits(phrase));
		boolean sure = fitting.size() == 1
				|| (fitting.size() > 1 && phrase.sentence().index() - fitting.get(1).lastSentence() > NEAR);
		return sure ? Optional.of(fitting.getFirst().identity()) : Optional.empty();
	}

}
