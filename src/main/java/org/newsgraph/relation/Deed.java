package org.newsgraph.relation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.newsgraph.reading.EventType;
import org.newsgraph.reading.Realis;

/**
 * An event, as far as relations follow from it.
 *
 * @param key of the event
 * @param type by PLOVER
 * @param mode finer than the type
 * @param realis whether it happened
 * @param score from -10 to +10
 * @param date its first day
 * @param actors keys of those who did it
 * @param recipients keys of those to whom it was done
 * @param issues keys of what it concerns
 * @param states keys of states by those of the officials who act for them here
 * @param warring keys of those actors that are parties to a war
 * @param proofs the sources that report it
 */
record Deed(String key, EventType type, @Nullable String mode, Realis realis, double score, LocalDate date,
		List<String> actors, List<String> recipients, List<String> issues, Map<String, String> states,
		Set<String> warring, List<Proof> proofs) {

	boolean is(EventType type) {
		return this.type == type;
	}

	/** Asks for the fighting to stop. */
	boolean callsForCeasefire() {
		return is(EventType.REQUEST) && "ceasefire".equals(this.mode);
	}

	/** What it is done to: those who receive it, or else what it concerns. */
	List<String> targets() {
		return this.recipients.isEmpty() ? this.issues : this.recipients;
	}

	/**
	 * Who sits across from one: those of other states, or all others if there are none.
	 */
	List<String> facing(String one) {
		List<String> others = Stream.concat(this.actors.stream(), this.recipients.stream())
			.filter((other) -> !other.equals(one))
			.distinct()
			.toList();
		List<String> abroad = others.stream().filter((other) -> !state(other).equals(state(one))).toList();
		return abroad.isEmpty() ? others : abroad;
	}

	/** What an attitude is taken to: what it concerns, or else those who receive it. */
	List<String> subjectMatter() {
		return this.issues.isEmpty() ? this.recipients : this.issues;
	}

	Stream<Claim> claims(String rule, RelationType type, Collection<String> objects) {
		return this.actors.stream().flatMap((actor) -> claims(rule, actor, type, objects));
	}

	Stream<Claim> claims(String rule, String actor, RelationType type, Collection<String> objects) {
		double score = (type == RelationType.of(this.type)) ? this.score : type.score();
		return objects.stream()
			.flatMap((object) -> ends(actor, object))
			.map((ends) -> new Claim(ends, type, this.date, score, rule, this.key, this.proofs));
	}

	/**
	 * What officials do to each other, their states do too; to the state they act for
	 * they do nothing.
	 */
	private Stream<Ends> ends(String actor, String object) {
		return object.equals(state(actor)) ? Stream.empty()
				: Stream.of(new Ends(actor, object), new Ends(state(actor), state(object)))
					.filter((ends) -> !ends.subject().equals(ends.object()))
					.distinct();
	}

	private String state(String actor) {
		return this.states.getOrDefault(actor, actor);
	}

}
