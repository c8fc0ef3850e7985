package org.newsgraph.reading.language;

import java.util.ArrayList;
import java.util.List;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;

/**
 * Cuts sentences that are too long to be parsed: a table, a list of names, a text without
 * stops. They are cut at a line's end if there is one, else behind a semicolon, else
 * behind a comma, and else anywhere.
 */
final class LongSentences {

	private static final List<String> SEAMS = List.of("\n", ";", ",");

	private final String text;

	private final int longest;

	private final List<CoreMap> sentences = new ArrayList<>();

	private LongSentences(String text, int longest) {
		this.text = text;
		this.longest = longest;
	}

	/** Cuts what is longer than so many words. */
	static void cut(Annotation annotation, int longest) {
		LongSentences cut = new LongSentences(annotation.get(CoreAnnotations.TextAnnotation.class), longest);
		annotation.get(CoreAnnotations.SentencesAnnotation.class).forEach(cut::take);
		annotation.set(CoreAnnotations.SentencesAnnotation.class, cut.sentences);
	}

	private void take(CoreMap sentence) {
		List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
		if (tokens.size() <= this.longest) {
			sentence.set(CoreAnnotations.SentenceIndexAnnotation.class, this.sentences.size());
			this.sentences.add(sentence);
			return;
		}
		int from = 0;
		while (from < tokens.size()) {
			int to = (tokens.size() - from <= this.longest) ? tokens.size() : seam(tokens, from);
			this.sentences.add(part(tokens.subList(from, to)));
			from = to;
		}
	}

	/** Where the part that begins here ends, behind its last seam. */
	private int seam(List<CoreLabel> tokens, int from) {
		for (String seam : SEAMS) {
			for (int to = from + this.longest; to > from; to--) {
				if (isSeam(tokens.get(to - 1), tokens.get(to), seam)) {
					return to;
				}
			}
		}
		return from + this.longest;
	}

	private boolean isSeam(CoreLabel before, CoreLabel behind, String seam) {
		return before.word().equals(seam)
				|| this.text.substring(before.endPosition(), behind.beginPosition()).contains(seam);
	}

	private CoreMap part(List<CoreLabel> tokens) {
		for (int i = 0; i < tokens.size(); i++) {
			tokens.get(i).setIndex(i + 1);
			tokens.get(i).setSentIndex(this.sentences.size());
		}
		CoreMap part = new ArrayCoreMap();
		part.set(CoreAnnotations.TokensAnnotation.class, List.copyOf(tokens));
		part.set(CoreAnnotations.SentenceIndexAnnotation.class, this.sentences.size());
		part.set(SentencePart.class, true);
		return part;
	}

	/** Marks what is only a part of a sentence. */
	static final class SentencePart implements edu.stanford.nlp.ling.CoreAnnotation<Boolean> {

		@Override
		public Class<Boolean> getType() {
			return Boolean.class;
		}

	}

}
