package org.newsgraph.reading.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.newsgraph.reading.StatementForm;

/** Brings quotations and cues together. */
final class QuoteJoiner {

	private static final int LONGEST_SCARE = 2;

	private static final int NEAR = 40;

	private static final int FEWEST_WORDS_ALONE = 5;

	private final String text;

	private final List<Clause> clauses;

	private final List<Quotation> quotations;

	private final QuoteCue hanging;

	private final QuoteShape shape;

	private final QuoteFrame frame;

	private final Signatures signatures;

	private final Gesture gesture;

	private final Set<Quotation> taken = new HashSet<>();

	QuoteJoiner(String text, List<Clause> clauses, List<Quotation> quotations, CueFinder cues) {
		this.text = text;
		this.frame = new QuoteFrame(text);
		this.signatures = new Signatures(text, clauses);
		this.gesture = new Gesture(text, clauses);
		this.clauses = clauses;
		this.quotations = quotations;
		this.hanging = new QuoteCue(text, clauses, quotations, cues);
		this.shape = new QuoteShape(text);
	}

	/**
	 * All statements: the reported ones with their quotations, and the quotations left
	 * over.
	 */
	List<Found> join(List<Found> reported) {
		List<Found> all = new ArrayList<>();
		reported.stream().filter((found) -> !isBrokenQuote(found)).forEach((found) -> all.add(joined(found)));
		for (Quotation quotation : this.quotations) {
			if (!this.taken.contains(quotation)
					&& (this.shape.words(quotation) > LONGEST_SCARE || isCry(quotation) || isWholeSentence(quotation))
					&& !this.shape.isTitle(quotation)) {
				alone(quotation, all).ifPresent(all::add);
			}
		}
		all.sort(Comparator.comparingInt(Found::start));
		return all;
	}

	/**
	 * "“If it rains,” Smith said, “we will go.”": its quotations are statements of their
	 * own.
	 */
	private boolean isBrokenQuote(Found found) {
		return found.parts().size() > 1 && found.parts()
			.stream()
			.allMatch((part) -> overlapping(part.start(), part.end()).stream()
				.anyMatch((quotation) -> quotation.start() <= part.start() + 1));
	}

	private Found joined(Found found) {
		List<Quotation> inside = overlapping(found.start(), found.end());
		if (inside.isEmpty()) {
			return found;
		}
		if (found.parts().size() > 1) {
			this.taken.addAll(inside);
			return found.mixed();
		}
		if (found.isStatement()) {
			this.taken.addAll(inside);
		}
		Quotation first = inside.getFirst();
		Quotation last = inside.getLast();
		boolean whole = inside.size() == 1 && this.shape.isCovered(found, first)
				&& (this.shape.words(first) > LONGEST_SCARE || isSpoken(found, first));
		if (whole) {
			return direct(found, first);
		}
		int start = Math.min(found.start(), first.start());
		return found.with(StatementForm.MIXED, start, Math.max(found.end(), last.end()), found.rule() + "+quote");
	}

	/** "“No,” she said": a single word, but begun and ended as speech is. */
	private boolean isSpoken(Found found, Quotation quotation) {
		return found.kind() == CueKind.SAY && Character.isUpperCase(this.text.charAt(quotation.innerStart()))
				&& this.shape.isSentence(quotation);
	}

	private Found direct(Found found, Quotation quotation) {
		Span span = this.shape.spoken(quotation);
		return found.with(StatementForm.DIRECT, span.start(), span.end(), found.rule() + "+quote");
	}

	private Optional<Found> alone(Quotation quotation, List<Found> all) {
		return this.signatures.behind(quotation)
			.map((found) -> direct(found, quotation))
			.or(() -> this.hanging.of(quotation).map((found) -> framed(found, quotation)))
			.or(() -> this.gesture.before(quotation).map((found) -> direct(found, quotation)))
			.or(() -> kept(quotation, all).map((found) -> direct(found, quotation)));
	}

	/** "“Never!” he shouted", "“The river,” she said": short, but ended as speech is. */
	private boolean isCry(Quotation quotation) {
		char last = this.text.charAt(quotation.innerEnd() - 1);
		char next = (quotation.end() + 1 < this.text.length()) ? this.text.charAt(quotation.end()) : '\n';
		boolean cue = this.hanging.of(quotation)
			.filter((found) -> found.cueWord().start() - quotation.end() < NEAR
					&& found.cueWord().start() > quotation.end())
			.isPresent();
		return next == ' ' && "!?,".indexOf(last) >= 0 && cue;
	}

	private boolean isWholeSentence(Quotation quotation) {
		boolean opens = Clauses.at(this.clauses, quotation.start()) >= 0
				&& this.clauses.get(Clauses.at(this.clauses, quotation.innerStart())).sentence().start() >= quotation
					.start();
		return this.shape.words(quotation) > 1 && opens && this.shape.isSentence(quotation)
				&& this.text.charAt(quotation.innerEnd() - 1) != ',';
	}

	private Found framed(Found found, Quotation quotation) {
		Span span = this.frame.around(found, quotation).orElse(null);
		if (span == null) {
			return direct(found, quotation);
		}
		this.taken.addAll(overlapping(span.start(), span.end()));
		return found.with(StatementForm.MIXED, span.start(), span.end(), found.rule() + "+words");
	}

	/**
	 * The speaker of the quotation before keeps the word in the same paragraph and the
	 * next.
	 */
	private Optional<Found> kept(Quotation quotation, List<Found> all) {
		Found before = before(quotation, all);
		boolean sentence = this.shape.isSentence(quotation) || this.shape.words(quotation) >= 2 * FEWEST_WORDS_ALONE;
		if (before == null || !sentence
				|| this.shape.words(quotation) < FEWEST_WORDS_ALONE && !isRightBehind(before, quotation)) {
			return Optional.empty();
		}
		String between = this.text.substring(Math.min(before.end(), quotation.start()), quotation.start());
		boolean near = between.length() < 400 && between.split("\n+").length <= 2;
		return near ? Optional.of(before.lessSure(between.contains("\n") ? 0.85 : 0.95)) : Optional.empty();
	}

	/** "“We are no burden,” he added. “We are the town.”": in one breath. */
	private boolean isRightBehind(Found before, Quotation quotation) {
		String between = this.text.substring(Math.min(before.end(), quotation.start()), quotation.start());
		return before.form() == StatementForm.DIRECT && between.length() < NEAR && !between.contains("\n");
	}

	private static @Nullable Found before(Quotation quotation, List<Found> all) {
		return all.stream()
			.filter((found) -> found.kind().isUttered() && found.isStatement() && found.start() < quotation.start())
			.max(Comparator.comparingInt(Found::start))
			.orElse(null);
	}

	private List<Quotation> overlapping(int start, int end) {
		List<Quotation> found = new ArrayList<>();
		for (int i = firstEndingAfter(start); i < this.quotations.size(); i++) {
			Quotation quotation = this.quotations.get(i);
			if (quotation.start() >= end) {
				break;
			}
			found.add(quotation);
		}
		return found;
	}

	private int firstEndingAfter(int offset) {
		int low = 0;
		int high = this.quotations.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (this.quotations.get(middle).end() <= offset) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		return low;
	}

}
