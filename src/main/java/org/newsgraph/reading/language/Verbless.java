package org.newsgraph.reading.language;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Morphology;
import org.jspecify.annotations.Nullable;
import org.newsgraph.reading.WordTable;

/**
 * Finds the verb of a sentence that the tagger left without one: "Police arrest two men",
 * "A court orders the seizure" are no lists of nouns.
 */
final class Verbless {

	private static final Set<String> VERBS = WordTable.lines(Verbless.class, "verbs.txt")
		.flatMap((line) -> Arrays.stream(line.strip().split("\\s+")))
		.collect(Collectors.toUnmodifiableSet());

	private static final int SHORTEST = 5;

	private final Morphology morphology = new Morphology();

	private final List<CoreLabel> tokens;

	private final boolean headline;

	private Verbless(List<CoreLabel> tokens) {
		this.tokens = tokens;
		this.headline = isHeadline(tokens);
	}

	/** Gives a sentence its verb, if it has none and one of its words can be it. */
	static void mend(List<CoreLabel> tokens) {
		boolean whole = tokens.size() >= SHORTEST && (tokens.getLast().tag().equals(".") || isHeadline(tokens));
		if (whole && tokens.stream().noneMatch((token) -> token.tag().matches("VB[DZP]|MD"))) {
			new Verbless(tokens).mend();
		}
	}

	// "Norway Lifts Ban on Fishing"
	private static boolean isHeadline(List<CoreLabel> tokens) {
		return tokens.stream()
			.filter((token) -> token.word().length() >= SHORTEST)
			.allMatch((token) -> !Character.isLowerCase(token.word().charAt(0)));
	}

	private void mend() {
		if (!retag((i) -> isThirdPerson(i) ? "VBZ" : isPastWithObject(i) ? "VBD" : null)) {
			retag((i) -> isPlural(i) ? "VBP" : null);
		}
	}

	private boolean retag(IntFunction<@Nullable String> tags) {
		for (int i = 1; i < this.tokens.size() - 1; i++) {
			String tag = isBehindSubject(i) ? tags.apply(i) : null;
			if (tag != null) {
				this.tokens.get(i).setTag(tag);
				this.tokens.get(i).setLemma(this.morphology.lemma(word(i), tag));
				return true;
			}
		}
		return false;
	}

	private boolean isBehindSubject(int i) {
		String before = tag(i - 1);
		boolean bareAdjective = i > 1 && before.equals("JJ") && tag(i - 2).equals("DT");
		return isLower(i) && (bareAdjective || before.startsWith("NN") || before.equals("RB") || before.equals(",")
				|| before.equals("-RRB-"));
	}

	private boolean isThirdPerson(int i) {
		return tag(i).matches(this.headline ? "NNP?S?" : "NNS") && word(i).endsWith("s")
				&& VERBS.contains(this.morphology.lemma(word(i), "VBZ")) && isBeforePhrase(i)
				&& !tag(i - 1).equals("NNS");
	}

	private boolean isPastWithObject(int i) {
		return word(i).endsWith("ed") && tag(i).matches("JJ|VBN") && tag(i + 1).matches("DT|CD|PRP\\$?|NN.*|JJ|VBN|RP")
				&& !tag(i - 1).equals(",");
	}

	private boolean isPlural(int i) {
		boolean many = tag(i - 1).matches("NNP?S") || word(i - 1).equalsIgnoreCase("police");
		return tag(i).equals("NN") && many && VERBS.contains(word(i)) && isBeforePhrase(i);
	}

	private boolean isBeforePhrase(int i) {
		return tag(i + 1).matches("DT|CD|PRP\\$?|NN.*|JJ.*|IN|TO|RP|RB|VBG|VBN");
	}

	private boolean isLower(int i) {
		return this.headline || Character.isLowerCase(this.tokens.get(i).word().charAt(0));
	}

	private String word(int i) {
		return this.tokens.get(i).word().toLowerCase(Locale.ROOT);
	}

	private String tag(int i) {
		return this.tokens.get(i).tag();
	}

}
