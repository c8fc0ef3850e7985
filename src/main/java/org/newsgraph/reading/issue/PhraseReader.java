package org.newsgraph.reading.issue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.newsgraph.reading.issue.IssuePhrase.Party;
import org.newsgraph.reading.issue.IssuePhrase.Role;
import org.newsgraph.reading.language.Sentence;
import org.newsgraph.reading.language.Token;
import org.newsgraph.reading.language.Tree;

/** Reads what a phrase with an issue's head noun says: whose, about what, with whom. */
final class PhraseReader {

	private static final int LONGEST = 40;

	private static final int PEACE_WITHIN = 9;

	private static final Set<HeadClass> MADE = Set.of(HeadClass.PLAN, HeadClass.PAPER, HeadClass.SUMMIT,
			HeadClass.TALKS);

	private static final Set<HeadClass> MET_ANYWHERE = Set.of(HeadClass.AGREEMENT, HeadClass.CEASEFIRE,
			HeadClass.TALKS);

	private final Vocabulary vocabulary;

	private final Parties parties;

	private static final Pattern OF_DATE = Pattern.compile(
			"on|in|of|\\d[\\d.]*|,|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)\\p{L}*\\.?");

	private final Sentence sentence;

	private final Tree tree;

	PhraseReader(Vocabulary vocabulary, Parties parties, Sentence sentence) {
		this.vocabulary = vocabulary;
		this.parties = parties;
		this.sentence = sentence;
		this.tree = Tree.of(sentence);
	}

	/** The phrase with this head; empty if the head names no issue here. */
	Optional<IssuePhrase> read(Token head) {
		return this.vocabulary.headClass(head).filter((found) -> !isSomethingElse(head)).map((found) -> {
			List<Token> left = left(head);
			List<Token> right = right(head);
			List<Party> named = new ArrayList<>();
			List<String> subject = new ArrayList<>();
			left.forEach((token) -> readLeft(token, found, named, subject));
			right.forEach((token) -> readRight(token, found, named));
			addPeace(head, subject);
			addIssuer(head, found, named);
			return new IssuePhrase(this.sentence, head, found, List.copyOf(named), List.copyOf(subject),
					words(head, subject), number(head, left), ProperName.of(this.sentence, this.tree, head),
					isDefinite(head), right.stream().allMatch(PhraseReader::isOfDate), start(head, left),
					end(head, right));
		});
	}

	/** "The initiative on Feb. 25" is still the initiative. */
	private static boolean isOfDate(Token token) {
		return OF_DATE.matcher(token.text()).matches();
	}

	private boolean isSomethingElse(Token head) {
		List<Token> tokens = this.sentence.tokens();
		boolean compound = this.tree.hangs(head, "compound");
		boolean before = head.index() + 1 < tokens.size()
				&& this.vocabulary.blocksAfter(Vocabulary.lower(tokens.get(head.index() + 1).lemma()));
		boolean beside = this.tree.below(head)
			.stream()
			.filter((token) -> token.index() < head.index())
			.anyMatch((token) -> this.vocabulary.blocksBeside(Vocabulary.lower(token.text())));
		boolean firm = this.tree.below(head)
			.stream()
			.anyMatch((token) -> this.parties.isBusiness(this.sentence, token));
		return (compound && before) || beside || firm;
	}

	private List<Token> left(Token head) {
		List<Token> left = new ArrayList<>();
		for (Token token : this.tree.below(head)) {
			if (token.index() < head.index() && isModifier(token)) {
				left.addAll(this.tree.hangs(token, "nmod:poss") ? List.of() : left(token));
				left.add(token);
			}
		}
		return left;
	}

	private boolean isModifier(Token token) {
		return List.of("nmod", "amod", "compound", "nummod", "dep")
			.stream()
			.anyMatch((relation) -> this.tree.hangs(token, relation));
	}

	private List<Token> right(Token head) {
		return this.tree.below(head)
			.stream()
			.filter((token) -> token.index() > head.index() && token.index() - head.index() < LONGEST)
			.filter((token) -> this.tree.hangs(token, "nmod") || isInfinitiveOrParticiple(token))
			.toList();
	}

	private boolean isInfinitiveOrParticiple(Token token) {
		return this.tree.hangs(token, "acl") && !this.tree.hangs(token, "acl:relcl");
	}

	private void readLeft(Token token, HeadClass found, List<Party> named, List<String> subject) {
		boolean compound = this.tree.hangs(token, "compound");
		Role role = (compound && MADE.contains(found)) ? Role.ABOUT : Role.OWNER;
		List<Party> both = halves(token, Role.OWNER);
		if (!both.isEmpty()) {
			named.addAll(both);
			return;
		}
		Optional<Party> party = this.parties.party(role, this.sentence, token);
		party.ifPresent(named::add);
		conjuncts(token).forEach((other) -> this.parties.party(role, this.sentence, other).ifPresent(named::add));
		if (party.isEmpty() && !this.tree.hangs(token, "nmod:poss")) {
			addSubject(token, subject);
		}
	}

	private void addSubject(Token token, List<String> subject) {
		String word = KnownIssues.word(token);
		boolean said = this.vocabulary.isPlain(word) || Numerals.ordinal(word).isPresent()
				|| !word.matches("[\\p{L}\\d-]+");
		if (!said) {
			subject.add(word);
		}
	}

	private List<Party> halves(Token token, Role role) {
		String[] parts = token.text().split("-");
		if (parts.length != 2) {
			return List.of();
		}
		List<Party> found = new ArrayList<>();
		for (String part : parts) {
			this.parties.named(role, part).ifPresent(found::add);
		}
		return (found.size() == 2) ? found : List.of();
	}

	private void readRight(Token token, HeadClass found, List<Party> named) {
		if (this.tree.hangs(token, "acl")) {
			readClause(token, named);
			return;
		}
		Role role = roleOf(preposition(token), found);
		List<Token> all = new ArrayList<>(List.of(token));
		all.addAll(conjuncts(token));
		if (MET_ANYWHERE.contains(found) && preposition(token).equals("in") && isCity(token)) {
			return;
		}
		List<Party> parties = all.stream()
			.flatMap((one) -> this.parties.party(role, this.sentence, one).stream())
			.toList();
		named.addAll(parties);
		if (parties.isEmpty()) {
			this.tree.phrase(token)
				.stream()
				.filter((below) -> this.tree.hangs(below, "nmod"))
				.forEach((below) -> this.parties.party(Role.ABOUT, this.sentence, below).ifPresent(named::add));
		}
	}

	/** "a truce signed in Cairo" is none of Egypt's. */
	private boolean isCity(Token token) {
		return this.parties.party(Role.ABOUT, this.sentence, token)
			.filter((party) -> token.isName() && !party.name().contains(token.text()))
			.isPresent();
	}

	private void readClause(Token verb, List<Party> named) {
		this.sentence.below(verb, "obl:by", "obl:agent")
			.forEach((agent) -> this.parties.party(Role.OWNER, this.sentence, agent).ifPresent(named::add));
	}

	/** By the order of the words, as parsers hang "plan to end the war" in many ways. */
	private void addPeace(Token head, List<String> subject) {
		List<Token> behind = behind(head);
		boolean ends = behind.size() > 2 && behind.getFirst().text().equals("to")
				&& this.vocabulary.isPeaceMaking(behind.get(1));
		boolean conflict = behind.stream()
			.anyMatch((token) -> this.vocabulary.headClass(token)
				.filter((found) -> found.group().equals("conflict"))
				.isPresent());
		if (ends && conflict && !subject.contains("peace")) {
			subject.add("peace");
		}
	}

	private List<Token> behind(Token head) {
		List<Token> tokens = this.sentence.tokens();
		return tokens.subList(head.index() + 1, Math.min(tokens.size(), head.index() + 1 + PEACE_WITHIN));
	}

	private static Role roleOf(String preposition, HeadClass found) {
		return switch (preposition) {
			case "of" -> (found.group().equals("conflict") || found == HeadClass.MEMBERSHIP) ? Role.ABOUT : Role.OWNER;
			case "by", "from" -> Role.OWNER;
			case "with", "between", "among" -> Role.WITH;
			default -> Role.ABOUT;
		};
	}

	private String preposition(Token token) {
		return this.tree.below(token)
			.stream()
			.filter((below) -> this.tree.hangs(below, "case"))
			.map((below) -> Vocabulary.lower(below.text()))
			.findFirst()
			.orElse("");
	}

	private List<Token> conjuncts(Token token) {
		return this.tree.below(token).stream().filter((below) -> this.tree.hangs(below, "conj")).toList();
	}

	private void addIssuer(Token head, HeadClass found, List<Party> named) {
		boolean owned = named.stream().anyMatch((party) -> party.role() == Role.OWNER);
		if (owned || (found != HeadClass.PLAN && found != HeadClass.PAPER)) {
			return;
		}
		this.sentence.above(head, "obj")
			.stream()
			.filter(this.vocabulary::isReleasing)
			.flatMap((verb) -> this.sentence.below(verb, "nsubj").stream())
			.findFirst()
			.flatMap((issuer) -> this.parties.party(Role.OWNER, this.sentence, issuer))
			.ifPresent(named::add);
	}

	private Set<String> words(Token head, List<String> subject) {
		List<Token> all = this.tree.phrase(head);
		Set<String> words = all.stream()
			.filter((token) -> Math.abs(token.index() - head.index()) < LONGEST)
			.map(KnownIssues::word)
			.collect(Collectors.toCollection(HashSet::new));
		all.forEach((token) -> words.add(Vocabulary.lower(token.lemma())));
		words.addAll(subject);
		return Set.copyOf(words);
	}

	private Optional<Integer> number(Token head, List<Token> left) {
		return left.stream()
			.flatMap((token) -> this.tree.phrase(token).stream())
			.flatMap((token) -> Numerals.ordinal(Vocabulary.lower(token.text())).stream())
			.findFirst()
			.or(() -> after(head).filter((token) -> token.text().matches("\\d{1,4}"))
				.map((token) -> Integer.valueOf(token.text())));
	}

	private Optional<Token> after(Token head) {
		List<Token> tokens = this.sentence.tokens();
		return (head.index() + 1 < tokens.size()) ? Optional.of(tokens.get(head.index() + 1)) : Optional.empty();
	}

	private boolean isDefinite(Token head) {
		return this.tree.below(head)
			.stream()
			.anyMatch((token) -> Set.of("the", "this", "that").contains(Vocabulary.lower(token.text()))
					|| this.tree.hangs(token, "nmod:poss"));
	}

	private int start(Token head, List<Token> left) {
		return left.stream()
			.flatMap((token) -> this.tree.phrase(token).stream())
			.filter((token) -> !token.tag().equals("DT") && !token.tag().equals("PRP$"))
			.filter((token) -> token.text().codePoints().anyMatch(Character::isLetterOrDigit))
			.mapToInt(Token::start)
			.min()
			.orElse(head.start());
	}

	private int end(Token head, List<Token> right) {
		int last = head.index();
		for (Token token : right) {
			List<Token> phrase = this.tree.phrase(token);
			boolean short_ = this.tree.hangs(token, "nmod") && phrase.size() <= 14;
			if (short_ && phrase.getFirst().index() == last + 1 && isWithoutClause(phrase)) {
				last = phrase.getLast().index();
			}
		}
		return this.sentence.tokens().get(last).end();
	}

	private boolean isWithoutClause(List<Token> phrase) {
		return phrase.stream().noneMatch((token) -> this.tree.hangs(token, "acl") || token.text().equals(","));
	}

}
