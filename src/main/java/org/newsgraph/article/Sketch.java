package org.newsgraph.article;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import org.newsgraph.graph.Fingerprint;

/**
 * What a text looks like from afar: by it copies are found among all texts, and told from
 * texts that are only alike. MinHash with bands (Broder 1997; Leskovec, Rajaraman and
 * Ullman, Mining of Massive Datasets, 3.4): two texts that share half of their phrases
 * meet in a band two times in five, nine tenths nearly always.
 */
final class Sketch {

	/** How many bands there are, and so places to look a text up at. */
	static final int BANDS = 8;

	private static final int ROWS = 4;

	private static final int PHRASE = 4;

	private static final int FEWEST_PHRASES = 40;

	/** Share of the phrases of two texts that both have. */
	private static final double ALIKE = 0.75;

	/** Share of the phrases of the shorter text that are in the longer one. */
	private static final double WITHIN = 0.9;

	private static final double SHORTEST_PART = 0.5;

	/** "Magnitude 5.1" and "magnitude 4.7" are two stories of one wording. */
	private static final double SAME_NUMBERS = 0.75;

	/** Their hashes, each once, from the least. */
	private final long[] phrases;

	private final Set<String> numbers;

	private Sketch(long[] phrases, Set<String> numbers) {
		this.phrases = phrases;
		this.numbers = numbers;
	}

	static Sketch of(String text) {
		String[] words = Fingerprint.words(text).split(" ");
		return new Sketch(phrases(words),
				Arrays.stream(words)
					.filter((word) -> !word.isEmpty() && Character.isDigit(word.charAt(0)))
					.collect(Collectors.toSet()));
	}

	private static long[] phrases(String[] words) {
		long[] hashes = new long[Math.max(0, words.length - PHRASE + 1)];
		Arrays.setAll(hashes, (at) -> hash(words, at));
		Arrays.sort(hashes);
		int different = 0;
		for (int at = 0; at < hashes.length; at++) {
			if (at == 0 || hashes[at] != hashes[at - 1]) {
				hashes[different++] = hashes[at];
			}
		}
		return Arrays.copyOf(hashes, different);
	}

	private static long hash(String[] words, int at) {
		long hash = 0;
		for (int word = at; word < at + PHRASE; word++) {
			for (int i = 0; i < words[word].length(); i++) {
				hash = hash * 31 + words[word].charAt(i);
			}
			hash = mixed(hash + 1);
		}
		return hash;
	}

	/** The finalizer of SplitMix64 (Steele, Lea and Flood 2014). */
	private static long mixed(long value) {
		long first = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
		long second = (first ^ (first >>> 27)) * 0x94D049BB133111EBL;
		return second ^ (second >>> 31);
	}

	/**
	 * The places at which a text is looked up, one a band.
	 * @return empty if the text is too short: such texts are alike by chance
	 */
	long[] bands() {
		if (this.phrases.length < FEWEST_PHRASES) {
			return new long[0];
		}
		return LongStream.range(0, BANDS).map(this::band).toArray();
	}

	private long band(long number) {
		return LongStream.range(number * ROWS, (number + 1) * ROWS)
			.map(this::smallest)
			.reduce(number, (band, hash) -> mixed(band ^ hash));
	}

	private long smallest(long row) {
		long seed = mixed(row + 1);
		long smallest = Long.MAX_VALUE;
		for (long phrase : this.phrases) {
			smallest = Math.min(smallest, mixed(phrase ^ seed));
		}
		return smallest;
	}

	/**
	 * How much of two texts is the same.
	 * @return from 0 to 1
	 */
	double likeness(Sketch other) {
		int shared = shared(other);
		return share(shared, this.phrases.length + other.phrases.length - shared);
	}

	/** Whether one is a copy of the other, cut or with a few words of its own. */
	boolean isCopy(Sketch other) {
		int smaller = Math.min(this.phrases.length, other.phrases.length);
		int larger = Math.max(this.phrases.length, other.phrases.length);
		boolean part = share(shared(other), smaller) >= WITHIN && share(smaller, larger) >= SHORTEST_PART;
		return smaller >= FEWEST_PHRASES && (part || likeness(other) >= ALIKE) && sameNumbers(other, part);
	}

	private boolean sameNumbers(Sketch other, boolean part) {
		Set<String> both = new HashSet<>(this.numbers);
		both.retainAll(other.numbers);
		int smaller = Math.min(this.numbers.size(), other.numbers.size());
		int all = this.numbers.size() + other.numbers.size() - both.size();
		return all == 0 || share(both.size(), part ? smaller : all) >= SAME_NUMBERS;
	}

	private int shared(Sketch other) {
		int shared = 0;
		int here = 0;
		int there = 0;
		while (here < this.phrases.length && there < other.phrases.length) {
			int order = Long.compare(this.phrases[here], other.phrases[there]);
			shared += (order == 0) ? 1 : 0;
			here += (order <= 0) ? 1 : 0;
			there += (order >= 0) ? 1 : 0;
		}
		return shared;
	}

	private static double share(int some, int all) {
		return (all == 0) ? 1 : (double) some / all;
	}

}
