package org.newsgraph.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts a text into the pieces of words that BERT models know, as their uncased tokenizer
 * does.
 */
final class WordPieces {

	/**
	 * The model knows 512; what stands behind 256 hardly changes what a text is about.
	 */
	static final int MOST = 256;

	private static final int LONGEST_TEXT = 8 * MOST;

	private static final int LONGEST_WORD = 100;

	private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}\uFFFD&&[^\\t\\n\\r]]");

	private static final Pattern ACCENT = Pattern.compile("\\p{Mn}");

	private static final String MARK = "\\p{P}$+<=>^`|~";

	private static final Pattern WORD = Pattern
		.compile("[" + MARK + "]|\\p{IsHan}|[^\\s\\p{Z}" + MARK + "\\p{IsHan}]+");

	private final Map<String, Integer> vocabulary;

	private final long unknown;

	private final long begin;

	private final long end;

	/**
	 * Knows these pieces.
	 * @param vocabulary the number of each piece; pieces inside a word begin with ##
	 */
	WordPieces(Map<String, Integer> vocabulary) {
		this.vocabulary = vocabulary;
		this.unknown = number("[UNK]");
		this.begin = number("[CLS]");
		this.end = number("[SEP]");
	}

	/** The numbers of the pieces of a text, at most {@value #MOST}. */
	long[] of(String text) {
		List<Long> pieces = new ArrayList<>();
		pieces.add(this.begin);
		Matcher word = WORD.matcher(plain(text));
		while (pieces.size() < MOST && word.find()) {
			add(word.group(), pieces);
		}
		List<Long> kept = pieces.subList(0, Math.min(pieces.size(), MOST - 1));
		kept.add(this.end);
		return kept.stream().mapToLong(Long::longValue).toArray();
	}

	private static String plain(String text) {
		String start = text.substring(0, Math.min(text.length(), LONGEST_TEXT));
		String seen = UNSEEN.matcher(start).replaceAll("");
		return ACCENT.matcher(Normalizer.normalize(seen, Normalizer.Form.NFD)).replaceAll("").toLowerCase(Locale.ROOT);
	}

	private void add(String word, List<Long> pieces) {
		List<Long> found = new ArrayList<>();
		int from = 0;
		while (from < word.length()) {
			int to = longest(word, from);
			if (to == from || word.length() > LONGEST_WORD) {
				pieces.add(this.unknown);
				return;
			}
			found.add(number(piece(word, from, to)));
			from = to;
		}
		pieces.addAll(found);
	}

	private int longest(String word, int from) {
		int to = Math.min(word.length(), from + LONGEST_WORD);
		while (to > from && !this.vocabulary.containsKey(piece(word, from, to))) {
			to--;
		}
		return to;
	}

	private static String piece(String word, int from, int to) {
		return (from == 0) ? word.substring(from, to) : "##" + word.substring(from, to);
	}

	private long number(String piece) {
		return Objects.requireNonNull(this.vocabulary.get(piece), piece);
	}

}
