package org.newsgraph.story;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.newsgraph.graph.GlobalId;

/**
 * In one article somebody answers what was done or said to them in the other.
 *
 * @param first what was done or said
 * @param answer to it
 */
record Reply(ToldFact first, ToldFact answer) {

	private static final Comparator<Reply> BY_DAY = Comparator.<Reply, LocalDate>comparing((reply) -> reply.first.day())
		.thenComparing((reply) -> reply.answer.day())
		.thenComparing((reply) -> reply.answer.id().key())
		.thenComparing((reply) -> reply.first.id().key());

	/** One of each two that answer each other, by the two; of several the earliest. */
	static Map<Set<String>, Reply> between(Told one, Told other) {
		Map<Set<String>, Reply> replies = new LinkedHashMap<>();
		Stream.concat(answered(one, other), answered(other, one))
			.sorted(BY_DAY)
			.forEach((reply) -> replies.putIfAbsent(reply.sides(), reply));
		return replies;
	}

	private static Stream<Reply> answered(Told one, Told other) {
		return alone(one, other).flatMap(
				(first) -> alone(other, one).filter(first::isAnsweredBy).map((answer) -> new Reply(first, answer)));
	}

	/** What the one tells and the other does not. */
	private static Stream<ToldFact> alone(Told one, Told other) {
		return one.facts().values().stream().filter((fact) -> !other.facts().containsKey(fact.id()));
	}

	/** "Portugal answers Brazil." */
	static String told(Collection<Reply> replies, UnaryOperator<String> name) {
		return replies.stream().map((reply) -> reply.told(name)).collect(Collectors.joining("; ", "", "."));
	}

	/** Of one day nobody knows who came first. */
	private String told(UnaryOperator<String> name) {
		String answering = name.apply(this.answer.actors().iterator().next());
		String answered = name.apply(this.first.actors().iterator().next());
		return this.answer.isAnsweredBy(this.first) ? answering + " and " + answered + " answer each other"
				: answering + " answers " + answered;
	}

	Stream<GlobalId> facts() {
		return Stream.of(this.first.id(), this.answer.id());
	}

	private Set<String> sides() {
		Set<String> sides = new TreeSet<>(this.answer.actors());
		sides.addAll(this.answer.recipients());
		return sides;
	}

}
