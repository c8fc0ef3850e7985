package org.newsgraph.reading.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.newsgraph.reading.ReadEvent;
import org.newsgraph.reading.Realis;
import org.newsgraph.reading.language.Token;

/**
 * How sure the coder is that an event is right, sides and all: the share of events like
 * it that were right among our own sentences. What counts, and how much, is data: the
 * longer a sentence, the farther its words stand apart, and the more it tells, the more
 * goes wrong.
 */
final class Confidence {

	private static final Map<String, Double> WEIGHTS = Words.lines("confidence.txt")
		.stream()
		.map((line) -> line.split("\\s+"))
		.collect(Collectors.toUnmodifiableMap((parts) -> parts[0], (parts) -> Double.valueOf(parts[1])));

	private static final int[] LENGTHS = { 12, 18, 26, 34 };

	private static final int FAR = 12;

	private Confidence() {
	}

	static double of(Match match, Cause cause, Circumstance circumstance, Kind kind) {
		List<String> traits = new ArrayList<>(List.of("any"));
		for (int length : LENGTHS) {
			add(traits, "words-" + length, match.sentence().tokens().size() > length);
		}
		boolean noun = match.trigger().isNoun();
		add(traits, "bare-noun", noun && match.trigger().equals(match.anchor()));
		add(traits, "carried-noun", noun && !match.trigger().equals(match.anchor()));
		add(traits, "a-step-away", cause.distance() > 0);
		add(traits, "reported", circumstance.isReported());
		add(traits, "no-fact", kind.realis() != Realis.ACTUAL);
		add(traits, "turned", !kind.rule().equals(match.pattern().name()));
		add(traits, "nobody-aimed-at",
				cause.recipients().isEmpty() && cause.issues().isEmpty() && cause.actors().size() < 2);
		add(traits, "thing-aimed-at", !cause.recipients().isEmpty() && cause.distance() == 0
				&& match.targets().stream().flatMap(List::stream).noneMatch(Token::isName));
		add(traits, "far-apart", isFarApart(match));
		return of(traits);
	}

	/** For what a sentence tells beside its first event. */
	static ReadEvent besides(ReadEvent event) {
		double odds = Math.log(event.confidence() / (1 - event.confidence())) + WEIGHTS.getOrDefault("besides", 0.0);
		return new ReadEvent(event.type(), event.mode(), event.score(), event.realis(), event.startDate(),
				event.endDate(), event.datePrecision(), event.dateInferred(), share(odds), event.rule(),
				event.passage(), event.actors(), event.recipients(), event.issues(), event.place(), event.speaker());
	}

	private static void add(List<String> traits, String trait, boolean holds) {
		if (holds) {
			traits.add(trait);
		}
	}

	private static boolean isFarApart(Match match) {
		return match.actors().stream().anyMatch((actor) -> Math.abs(actor.index() - match.anchor().index()) > FAR);
	}

	private static double of(List<String> traits) {
		return share(traits.stream().mapToDouble((trait) -> WEIGHTS.getOrDefault(trait, 0.0)).sum());
	}

	private static double share(double odds) {
		return Math.round(100 / (1 + Math.exp(-odds))) / 100.0;
	}

}
