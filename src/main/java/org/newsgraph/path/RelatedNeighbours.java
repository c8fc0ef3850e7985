package org.newsgraph.path;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.newsgraph.graph.Graph;

/** Reads from the graph who stands in a relation with whom. */
class RelatedNeighbours implements Neighbours {

	/** Of a busy actor so many relations are walked each way, those proved best. */
	private static final int MOST_OF_ONE = 500;

	private final Graph graph;

	private final PathFilter filter;

	private final Walk walk;

	RelatedNeighbours(Graph graph, PathFilter filter) {
		this.graph = graph;
		this.filter = filter;
		this.walk = filter.walk();
	}

	@Override
	public List<Step> of(Collection<String> keys, int most) {
		return steps(this.walk.onward(), Map.of("keys", List.copyOf(keys), "most", Math.clamp(most, 1, MOST_OF_ONE)));
	}

	@Override
	public List<Step> between(Collection<String> keys, Collection<String> others) {
		return steps(this.walk.between(), Map.of("keys", List.copyOf(keys), "others", List.copyOf(others)));
	}

	/**
	 * The same ways with the relations that they lead over; without those of which one
	 * was given up meanwhile.
	 */
	List<Path> proved(List<Way> ways) {
		List<Map<String, Object>> steps = ways.stream()
			.flatMap((way) -> way.steps().stream())
			.map((step) -> Map.<String, Object>of("from", step.from(), "to", step.to(), "confidence",
					step.confidence()))
			.distinct()
			.toList();
		List<Hop> hops = steps.isEmpty() ? List.of()
				: read(this.walk.proved(), Map.of("steps", steps)).map(RelatedNeighbours::hop).toList();
		return ways.stream().flatMap((way) -> proved(way, hops)).toList();
	}

	private static Stream<Path> proved(Way way, List<Hop> hops) {
		List<Hop> best = way.steps()
			.stream()
			.map((step) -> hops.stream().filter((hop) -> hop.takes(step)).reduce(Hop::orBetter).orElse(null))
			.filter(Objects::nonNull)
			.toList();
		return (best.size() == way.length()) ? Stream.of(new Path(best, way.confidence())) : Stream.empty();
	}

	private List<Step> steps(String statement, Map<String, ?> where) {
		return read(statement, where)
			.map((row) -> new Step(row.get("key").asString(), row.get("other").asString(),
					row.get("confidence").asDouble()))
			.toList();
	}

	private Stream<Record> read(String statement, Map<String, ?> where) {
		Map<String, @Nullable Object> parameters = new HashMap<>(this.filter.parameters());
		parameters.putAll(where);
		return this.graph.read((cypher) -> cypher.run(statement, parameters)).stream();
	}

	private static Hop hop(Record row) {
		return new Hop(row.get("key").asString(), row.get("other").asString(), row.get("relation").asString(),
				row.get("confidence").asDouble(), row.get("sources").asInt());
	}

}
