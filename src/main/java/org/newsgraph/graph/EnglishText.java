package org.newsgraph.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** The words of a text as the full-text indexes of the graph keep them. */
public final class EnglishText {

	private static final Analyzer ANALYZER = new EnglishAnalyzer();

	private static final Set<String> OF_QUESTIONS = questionWords();

	private EnglishText() {
	}

	/** The words of a text in its order, without those like “the”. */
	public static List<Word> words(String text) {
		List<Word> words = new ArrayList<>();
		try (TokenStream tokens = ANALYZER.tokenStream("", text)) {
			CharTermAttribute stem = tokens.addAttribute(CharTermAttribute.class);
			OffsetAttribute place = tokens.addAttribute(OffsetAttribute.class);
			tokens.reset();
			while (tokens.incrementToken()) {
				words.add(new Word(stem.toString(), place.startOffset(), place.endOffset()));
			}
			tokens.end();
			return words;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Whether a word in lower case is one like “the” or “which”, which says nothing. */
	public static boolean isCommon(String word) {
		return EnglishAnalyzer.getDefaultStopSet().contains(word) || OF_QUESTIONS.contains(word);
	}

	private static Set<String> questionWords() {
		try (InputStream in = Objects.requireNonNull(EnglishText.class.getResourceAsStream("question-words.txt"))) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter((line) -> !line.startsWith("#"))
				.collect(Collectors.toSet());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * A word where it stands.
	 *
	 * @param stem what all forms of the word have in common
	 * @param start where it begins in the text, in UTF-16 units
	 * @param end where it ends
	 */
	public record Word(String stem, int start, int end) {
	}

}
