package org.newsgraph.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.newsgraph.article.Evidences.Proving;
import org.newsgraph.graph.GlobalId;

/**
 * What two articles share. What few articles have says more than what many have, and
 * nothing counts twice: an actor of a shared pair, or the pair of a shared event, adds
 * nothing more.
 */
final class Likeness {

	private static final int MOST_NAMED = 5;

	private final Told one;

	private final Told other;

	private final List<LinkReason> reasons = new ArrayList<>();

	private Likeness(Told one, Told other) {
		this.one = one;
		this.other = other;
	}

	/** Why the one article is linked to the other, the weightiest reason first. */
	static List<LinkReason> between(Told one, Told other) {
		Likeness likeness = new Likeness(one, other);
		likeness.compare();
		likeness.reasons.sort((left, right) -> Double.compare(right.contribution(), left.contribution()));
		return likeness.reasons;
	}

	private void compare() {
		Set<GlobalId> facts = new LinkedHashSet<>(this.one.facts().keySet());
		facts.retainAll(this.other.facts().keySet());
		Set<GlobalId> events = only("Event", facts);
		Set<GlobalId> statements = only("Statement", facts);
		same(LinkReasonKind.SAME_EVENT, events, "Both tell of the same event", "Both tell of the same %s events");
		same(LinkReasonKind.SAME_STATEMENT, statements, "Both carry the same statement",
				"Both carry the same %s statements");
		issues();
		Set<String> counted = sides(events);
		counted.addAll(replies(counted));
		counted.addAll(pairs(counted));
		actors(counted);
		places(events);
		stories();
		words();
	}

	private void words() {
		add(LinkReasonKind.SIMILAR_TEXT, LinkReasonKind.SIMILAR_TEXT.weight() * this.one.likeWorded(this.other),
				"Much of the wording of both is the same.", Set.of(), (fact) -> false);
	}

	private void stories() {
		Told.Place here = this.one.place();
		Told.Place there = this.other.place();
		if (here != null && there != null && here.story().equals(there.story())) {
			add(LinkReasonKind.SAME_STORY, LinkReasonKind.SAME_STORY.weight() * Math.min(here.score(), there.score()),
					"Both belong to one story.", Set.of(here.story()), (fact) -> false);
		}
	}

	private static Set<GlobalId> only(String type, Set<GlobalId> ids) {
		return ids.stream().filter((id) -> id.type().equals(type)).collect(Collectors.toCollection(LinkedHashSet::new));
	}

	private Set<String> sides(Set<GlobalId> events) {
		return this.one.facts()
			.values()
			.stream()
			.filter((fact) -> events.contains(fact.id()))
			.flatMap((fact) -> fact.sides().stream())
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private void same(LinkReasonKind kind, Set<GlobalId> facts, String single, String many) {
		double share = 0;
		for (int rank = 1; rank <= facts.size(); rank++) {
			share += kind.weight() / rank;
		}
		add(kind, share, (facts.size() == 1) ? single + "." : many.formatted(facts.size()) + ".", facts,
				(fact) -> facts.contains(fact.id()));
	}

	private void issues() {
		List<SharedThing> shared = shared((thing) -> thing.isIssue());
		Set<String> keys = keys(shared);
		add(LinkReasonKind.SAME_ISSUE, rarity(LinkReasonKind.SAME_ISSUE, shared),
				"Both are about " + names(shared) + ".", ids(shared),
				(fact) -> fact.issues().stream().anyMatch(keys::contains));
	}

	/** Of each pair the first answer; what both articles tell answers nothing. */
	private Set<String> replies(Set<String> counted) {
		Map<Set<String>, Reply> replies = Reply.between(this.one, this.other);
		replies.keySet().removeIf(counted::containsAll);
		Set<String> keys = replies.keySet()
			.stream()
			.flatMap(Set::stream)
			.collect(Collectors.toCollection(TreeSet::new));
		double share = replies.keySet().stream().mapToDouble(this::rarityOfPair).sum() * LinkReasonKind.REPLY.weight();
		Set<GlobalId> facts = replies.values().stream().flatMap(Reply::facts).collect(Collectors.toSet());
		add(LinkReasonKind.REPLY, share, Reply.told(replies.values(), this::name),
				ids(shared((thing) -> keys.contains(thing.id().key()))), (fact) -> facts.contains(fact.id()));
		return keys;
	}

	private String name(String key) {
		return Stream.of(this.one, this.other)
			.map((told) -> told.things().get(key))
			.filter(Objects::nonNull)
			.map(SharedThing::name)
			.findFirst()
			.orElse(key);
	}

	private Set<String> pairs(Set<String> counted) {
		Map<String, Set<String>> pairs = this.one.pairs();
		pairs.keySet().retainAll(this.other.pairs().keySet());
		pairs.values().removeIf(counted::containsAll);
		Set<String> keys = pairs.values().stream().flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
		List<SharedThing> sides = shared((thing) -> keys.contains(thing.id().key()));
		double share = pairs.values().stream().mapToDouble(this::rarityOfPair).sum()
				* LinkReasonKind.SAME_ACTOR_PAIR.weight();
		add(LinkReasonKind.SAME_ACTOR_PAIR, share, "Both tell what went on between " + names(sides) + ".", ids(sides),
				(fact) -> fact.isEvent() && pairs.values().stream().anyMatch(fact.sides()::containsAll));
		return keys;
	}

	private double rarityOfPair(Set<String> pair) {
		return pair.stream()
			.map(this.one.things()::get)
			.filter(Objects::nonNull)
			.mapToDouble(SharedThing::rarity)
			.average()
			.orElse(0);
	}

	private void actors(Set<String> counted) {
		List<SharedThing> shared = shared((thing) -> !thing.isIssue() && !counted.contains(thing.id().key()));
		Set<String> keys = keys(shared);
		add(LinkReasonKind.SHARED_ACTOR, rarity(LinkReasonKind.SHARED_ACTOR, shared),
				"Both name " + names(shared) + ".", ids(shared),
				(fact) -> fact.sides().stream().anyMatch(keys::contains));
	}

	private void places(Set<GlobalId> counted) {
		Set<GlobalId> facts = new LinkedHashSet<>();
		Set<String> places = new TreeSet<>();
		for (ToldFact here : this.one.facts().values()) {
			for (ToldFact there : this.other.facts().values()) {
				Set<String> common = new TreeSet<>(here.places());
				common.retainAll(there.places());
				if (!common.isEmpty() && here.within(there) && !counted.contains(here.id())
						&& !counted.contains(there.id())) {
					places.addAll(common);
					facts.addAll(List.of(here.id(), there.id()));
				}
			}
		}
		double share = LinkReasonKind.SAME_PLACE_AND_WEEK.weight() * Math.min(1, places.size());
		add(LinkReasonKind.SAME_PLACE_AND_WEEK, share, "Both tell of events at one place within a week.", facts,
				(fact) -> facts.contains(fact.id()));
	}

	private List<SharedThing> shared(Predicate<SharedThing> which) {
		return this.one.things()
			.values()
			.stream()
			.filter((thing) -> this.other.things().containsKey(thing.id().key()))
			.filter(which)
			.sorted((left, right) -> Integer.compare(left.known(), right.known()))
			.toList();
	}

	/**
	 * The rarest counts whole, the next half, and so on: naming many is no great reason.
	 */
	private static double rarity(LinkReasonKind kind, List<SharedThing> things) {
		double sum = 0;
		for (int rank = 0; rank < things.size(); rank++) {
			sum += things.get(rank).rarity() / (rank + 1);
		}
		return kind.weight() * sum;
	}

	private static Set<String> keys(Collection<SharedThing> things) {
		return things.stream().map((thing) -> thing.id().key()).collect(Collectors.toSet());
	}

	private static List<GlobalId> ids(Collection<SharedThing> things) {
		return things.stream().map(SharedThing::id).toList();
	}

	private static String names(List<SharedThing> things) {
		List<String> names = things.stream().map(SharedThing::name).limit(MOST_NAMED).toList();
		if (things.size() > MOST_NAMED) {
			return String.join(", ", names) + " and " + (things.size() - MOST_NAMED) + " more";
		}
		return (names.size() < 2) ? String.join("", names)
				: String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
	}

	private void add(LinkReasonKind kind, double contribution, String explanation, Collection<GlobalId> through,
			Predicate<ToldFact> proving) {
		if (contribution > 0) {
			List<String> facts = Stream.of(this.one, this.other)
				.flatMap((told) -> told.facts().values().stream())
				.filter(proving)
				.map((fact) -> fact.id().key())
				.distinct()
				.toList();
			this.reasons.add(new LinkReason(kind, contribution, explanation, List.copyOf(through),
					new Proving(List.of(this.one.articleKey(), this.other.articleKey()), facts)));
		}
	}

}
