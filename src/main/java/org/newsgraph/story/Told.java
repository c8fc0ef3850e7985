package org.newsgraph.story;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.newsgraph.graph.Fields;
import org.newsgraph.graph.GlobalId;

/**
 * What an article names and tells.
 *
 * @param articleKey key of the article
 * @param things the actors and issues it names, by their keys
 * @param facts the events and statements it tells
 * @param place in which story it stands, if it does
 * @param samples of the phrases of its text, to be compared place by place; empty if it
 * is too short or was not asked
 */
record Told(String articleKey, Map<String, SharedThing> things, Map<GlobalId, ToldFact> facts, @Nullable Place place,
		List<Long> samples) {

	static Told of(String articleKey, List<SharedThing> things, List<ToldFact> facts, @Nullable Place place,
			List<Long> samples) {
		Map<String, SharedThing> named = new LinkedHashMap<>();
		things.forEach((thing) -> named.put(thing.id().key(), thing));
		Map<GlobalId, ToldFact> told = new LinkedHashMap<>();
		facts.forEach((fact) -> told.put(fact.id(), fact));
		return new Told(articleKey, named, told, place, samples);
	}

	static Told of(Value row) {
		return of(row.get("key").asString(), row.get("things").asList(SharedThing::of),
				row.get("facts").asList(ToldFact::of), Fields.orNull(row.get("place"), Place::of),
				samples(row.get("samples")));
	}

	/** None of a text that is too short for them. */
	private static List<Long> samples(Value list) {
		return (list.isNull() || list.get(0).isNull()) ? List.of() : list.asList(Value::asLong);
	}

	/** The share, from 0 to 1, of the samples of both texts that are the same. */
	double likeWorded(Told other) {
		int most = Math.min(this.samples.size(), other.samples.size());
		return IntStream.range(0, most).filter((at) -> this.samples.get(at).equals(other.samples.get(at))).count()
				/ Math.max(1.0, most);
	}

	/** The two sides of each event that has two. */
	Map<String, Set<String>> pairs() {
		Map<String, Set<String>> pairs = new TreeMap<>();
		this.facts.values()
			.stream()
			.filter(ToldFact::isEvent)
			.map(ToldFact::sides)
			.filter((sides) -> sides.size() == 2)
			.forEach((sides) -> pairs.put(String.join("\n", sides), sides));
		return pairs;
	}

	/**
	 * Where an article stands.
	 *
	 * @param story the global id of its story
	 * @param score how like the story it was when it came, from 0 to 1
	 */
	record Place(GlobalId story, double score) {

		static Place of(Value row) {
			return new Place(new GlobalId("Story", row.get("story").asString()), row.get("score").asDouble());
		}

	}

}
