package org.newsgraph.reading.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.newsgraph.reading.ActorKind;
import org.newsgraph.reading.Participant;
import org.newsgraph.reading.Sector;
import org.newsgraph.reading.WordTable;
import org.newsgraph.reading.language.Token;
import org.newsgraph.reading.language.Tree;
import org.newsgraph.reading.name.Cast;
import org.newsgraph.reading.name.StateName;
import org.newsgraph.reading.statement.Found.Source;

/** Asks the cast who a source is, and for whom that speaks. */
final class Speakers {

	private static final Set<String> FORMER = Set.of("former", "ex", "ousted", "exiled", "retired", "late", "onetime",
			"then", "deposed", "incoming", "designate", "elect");

	private static final Set<String> MOUTHPIECES = Stream.of("documents.tsv", "mouthpieces.tsv")
		.flatMap((file) -> WordTable.rows(Speakers.class, file, 1).stream())
		.map(List::getFirst)
		.collect(Collectors.toUnmodifiableSet());

	/** Those of a state that do not speak for it: India's cricket board. */
	private static final Set<String> ON_THEIR_OWN = Set.of("board", "campaign", "council", "service", "staff", "team");

	private static final Set<Sector> OF_STATE = Set.of(Sector.GOV, Sector.MIL);

	private final Cast cast;

	Speakers(Cast cast) {
		this.cast = cast;
	}

	/** The speaker; empty rather than wrong. */
	Optional<Participant> of(@Nullable Source source) {
		if (source == null) {
			return Optional.empty();
		}
		return this.cast.speaker(source.sentence(), source.head())
			.or(() -> this.cast.actor(source.sentence(), source.head()))
			.or(() -> behind(source));
	}

	/**
	 * "A spokesman for the ministry", "a statement by the ministry": who stands behind
	 * it.
	 */
	private Optional<Participant> behind(Source source) {
		if (source.head().isPronoun()) {
			return Optional.empty();
		}
		Clause clause = Clause.of(source.sentence());
		return clause.below(source.head(), "nmod:poss", "nmod", "appos", "compound", "dep")
			.stream()
			.filter((token) -> stands(clause, token, source.head()))
			.flatMap((token) -> this.cast.speaker(source.sentence(), token).stream())
			.filter((owner) -> owner.kind() != ActorKind.COUNTRY
					|| !ON_THEIR_OWN.contains(Clause.lower(source.head().lemma())))
			.findFirst();
	}

	/**
	 * "Critics of X" are not X, but a statement of X is X's, and "ex-minister X" is X.
	 */
	private static boolean stands(Clause clause, Token token, Token head) {
		if (clause.hangs(token, "dep")) {
			return token.entity().equals("PERSON");
		}
		if (clause.hangs(token, "appos")) {
			return !clause.isNegated(token);
		}
		boolean phrase = clause.hangs(token, "nmod") && !clause.hangs(token, "nmod:poss");
		return MOUTHPIECES.contains(Clause.lower(head.lemma()))
				&& (!phrase || List.of("for", "by", "from", "of").contains(clause.preposition(token)));
	}

	/**
	 * The state that an official or body of it speaks for; nobody for a former official.
	 */
	@Nullable Participant onBehalfOf(Participant speaker, Source source) {
		String code = speaker.countryCode();
		Sector sector = speaker.sector();
		boolean official = speaker.kind() != ActorKind.COUNTRY && sector != null && OF_STATE.contains(sector);
		boolean privately = Clause.lower(source.head().lemma()).equals("pilot");
		if (code == null || !official || privately || isFormer(source)) {
			return null;
		}
		return new Participant("country:" + code, StateName.of(code, this.cast), ActorKind.COUNTRY, code, sector,
				speaker.institution(), speaker.exact(), speaker.start(), speaker.end());
	}

	private static boolean isFormer(Source source) {
		Tree tree = Tree.of(source.sentence());
		Stream<Token> own = tree.phrase(source.head())
			.stream()
			.filter((token) -> Math.abs(token.index() - source.head().index()) <= 8);
		return own.map((token) -> Clause.lower(token.text()))
			.anyMatch((word) -> FORMER.contains(word) || word.startsWith("ex-") || word.startsWith("then-")
					|| word.endsWith("-elect") || word.endsWith("-designate"));
	}

}
