package org.newsgraph.reading.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.trees.GrammaticalStructure;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.trees.UniversalEnglishGrammaticalRelations;
import edu.stanford.nlp.trees.UniversalEnglishGrammaticalStructure;

/**
 * Mends a clause that opens with its day and no comma, "On Monday Togo accused Chad": the
 * parser takes "Monday Togo" for one name, and leaves the verb without its subject.
 */
final class OpeningDay {

	private static final Set<String> DAYS = Set.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
			"Sunday", "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
			"November", "December");

	private static final Set<String> HOURS = Set.of("morning", "noon", "afternoon", "evening", "night");

	private final List<TypedDependency> arrows;

	private boolean mended;

	private OpeningDay(List<TypedDependency> arrows) {
		this.arrows = arrows;
	}

	/** The tree in which the verb has its subject and its day. */
	static GrammaticalStructure mend(GrammaticalStructure parse) {
		OpeningDay opening = new OpeningDay(List.copyOf(parse.typedDependencies()));
		opening.mend();
		return opening.mended ? new UniversalEnglishGrammaticalStructure(opening.arrows, parse.root()) : parse;
	}

	private void mend() {
		this.arrows.stream()
			.filter((arrow) -> isA(arrow, "case") && arrow.dep().word().matches("(?i)on|in"))
			.forEach((on) -> first((arrow) -> isDay(arrow) && arrow.dep().index() == on.dep().index() + 1)
				.ifPresent((day) -> part(on, day)));
	}

	private void part(TypedDependency on, TypedDependency day) {
		first((arrow) -> isA(arrow, "obl") && arrow.dep().equals(on.gov())).filter(this::isSubject)
			.ifPresent((subject) -> {
				subject.setReln(isPassive(subject.gov()) ? UniversalEnglishGrammaticalRelations.NOMINAL_PASSIVE_SUBJECT
						: UniversalEnglishGrammaticalRelations.NOMINAL_SUBJECT);
				on.setGov(day.dep());
				day.setGov(subject.gov());
				day.setReln(UniversalEnglishGrammaticalRelations.OBLIQUE_MODIFIER);
				this.mended = true;
			});
	}

	private static boolean isDay(TypedDependency arrow) {
		String word = arrow.dep().word();
		return (isA(arrow, "compound") && DAYS.contains(word)) || (isA(arrow, "nummod") && word.matches("[12]\\d{3}"));
	}

	private boolean isSubject(TypedDependency arrow) {
		IndexedWord verb = arrow.gov();
		return arrow.dep().index() < verb.index() && !HOURS.contains(arrow.dep().word()) && isFinite(verb)
				&& below(verb, ".*subj(:pass)?|expl").isEmpty() && (isName(arrow.dep()) || !isJoined(verb));
	}

	private boolean isFinite(IndexedWord verb) {
		return verb.tag().matches("VB[DPZ]") || (verb.tag().startsWith("VB") && below(verb, "aux(:pass)?").isPresent());
	}

	private static boolean isName(IndexedWord word) {
		return word.tag().startsWith("NNP");
	}

	// "grew and in 2023 elections won power": no elections won it.
	private boolean isJoined(IndexedWord verb) {
		return first((arrow) -> arrow.dep().equals(verb) && isA(arrow, "conj")).isPresent();
	}

	private boolean isPassive(IndexedWord verb) {
		return below(verb, "aux:pass").isPresent();
	}

	private Optional<TypedDependency> below(IndexedWord head, String relation) {
		return first((arrow) -> arrow.gov().equals(head) && arrow.reln().toString().matches(relation));
	}

	private Optional<TypedDependency> first(Predicate<TypedDependency> wanted) {
		return this.arrows.stream().filter(wanted).findFirst();
	}

	private static boolean isA(TypedDependency arrow, String relation) {
		return arrow.reln().getShortName().equals(relation);
	}

}
