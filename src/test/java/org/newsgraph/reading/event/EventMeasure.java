package org.newsgraph.reading.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

import org.newsgraph.reading.ReadEvent;
import org.newsgraph.reading.language.Sentence;
import org.newsgraph.scorecard.Figure;

/**
 * Measures found events against wanted ones. A type is right if it is among the types
 * found in the sentence; who did it to whom if an event of the type has the heads of all
 * wanted phrases among its sides. A set that marks one event of a sentence and is silent
 * on the others says nothing of those: where the marked one was found, what else was
 * found counts as extra, but for or against no confidence.
 */
final class EventMeasure {

	private static final int BINS = 10;

	private final Tally types = new Tally();

	private final Tally quads = new Tally();

	private final int[] sides = new int[3];

	private final int[] realis = new int[2];

	private final int[] alarms = new int[2];

	private final double[][] bins = new double[BINS + 1][3];

	private final TreeMap<String, int[]> special = new TreeMap<>();

	/** Takes a sentence into account, and tells whether all was right. */
	boolean add(WantedSentence wanted, List<Sentence> sentences, List<ReadEvent> found) {
		if (wanted.events().isEmpty()) {
			this.alarms[0]++;
			this.alarms[1] += found.isEmpty() ? 0 : 1;
		}
		boolean merged = wanted.isExcerpt();
		List<String> codes = wanted.events().stream().map(WantedEvent::code).toList();
		Set<String> types = new LinkedHashSet<>(found.stream().map((event) -> code(event, merged)).toList());
		Set<String> classes = new LinkedHashSet<>(found.stream().map((event) -> quad(event, merged)).toList());
		this.types.add(Set.copyOf(codes), types);
		if (wanted.events().stream().allMatch((event) -> event.quad() > 0)) {
			this.quads.add(Set.copyOf(wanted.events().stream().map((event) -> "" + event.quad()).toList()), classes);
		}
		boolean right = sides(wanted, new Phrase(wanted.text(), sentences), found) && types.equals(Set.copyOf(codes));
		int[] row = this.special.computeIfAbsent(wanted.special(), (key) -> new int[2]);
		row[0]++;
		row[1] += right ? 1 : 0;
		return right;
	}

	private boolean sides(WantedSentence wanted, Phrase phrase, List<ReadEvent> found) {
		List<ReadEvent> rest = new ArrayList<>(found);
		boolean all = true;
		for (WantedEvent event : wanted.events()) {
			List<ReadEvent> kind = rest.stream().filter(event::isKindOf).toList();
			List<ReadEvent> hit = kind.stream().filter((one) -> phrase.sides(event, one)).toList();
			kind.stream().findFirst().ifPresent((first) -> realis(event, hit.isEmpty() ? first : hit.getFirst()));
			this.sides[hit.isEmpty() ? 1 : 0]++;
			all &= !hit.isEmpty() && (event.realis() == null || event.realis() == hit.getFirst().realis());
			hit.stream().limit(1).forEach((one) -> {
				rest.remove(one);
				sure(one, true);
			});
		}
		this.sides[2] += rest.size();
		if (!(all && wanted.isExcerpt())) {
			rest.forEach((one) -> sure(one, false));
		}
		return all;
	}

	private void realis(WantedEvent wanted, ReadEvent found) {
		if (wanted.realis() != null) {
			this.realis[0]++;
			this.realis[1] += (wanted.realis() == found.realis()) ? 1 : 0;
		}
	}

	private void sure(ReadEvent event, boolean right) {
		double[] bin = this.bins[(int) (event.confidence() * BINS)];
		bin[0]++;
		bin[1] += event.confidence();
		bin[2] += right ? 1 : 0;
	}

	private static String code(ReadEvent event, boolean merged) {
		return switch (event.type()) {
			case RETREAT, CONCEDE -> merged ? "YIELD" : event.type().name();
			default -> event.type().name();
		};
	}

	private static String quad(ReadEvent event, boolean merged) {
		return "" + (merged ? WantedEvent.mergedQuad(event) : WantedEvent.quad(event));
	}

	/** All that was measured, each figure's name behind the name of the set. */
	List<Figure> figures(String set) {
		List<Figure> figures = new ArrayList<>();
		int cases = this.types.cases();
		if (this.alarms[0] < cases) {
			figures.add(new Figure(set + ": type macro-F1", this.types.macro(), cases));
			figures.add(new Figure(set + ": quad macro-F1", this.quads.macro(), this.quads.cases()));
		}
		figures.add(new Figure(set + ": who-to-whom F1", Tally.f1(this.sides), this.sides[0] + this.sides[1]));
		figures.add(new Figure(set + ": false-alarm share", share(this.alarms), this.alarms[0]));
		figures.add(new Figure(set + ": realis accuracy", share(this.realis), this.realis[0]));
		figures.add(new Figure(set + ": calibration error", calibration(), this.sides[0] + this.sides[2]));
		return figures.stream().filter((figure) -> figure.cases() > 0).toList();
	}

	private double calibration() {
		double all = 0;
		double off = 0;
		for (double[] bin : this.bins) {
			all += bin[0];
			off += Math.abs(bin[1] - bin[2]);
		}
		return off / Math.max(1, all);
	}

	private static double share(int[] of) {
		return of[1] / (double) Math.max(1, of[0]);
	}

	@Override
	public String toString() {
		StringBuilder lines = new StringBuilder(this.types.toString()).append(this.quads);
		lines.append("sides right %d missed %d extra %d%n".formatted(this.sides[0], this.sides[1], this.sides[2]));
		for (double[] bin : this.bins) {
			lines.append((bin[0] > 0)
					? "sure %.2f right %.2f of %.0f%n".formatted(bin[1] / bin[0], bin[2] / bin[0], bin[0]) : "");
		}
		this.special.forEach((name, row) -> lines.append("%s %d of %d%n".formatted(name, row[1], row[0])));
		return lines.toString();
	}

}
