package org.newsgraph.graph;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.neo4j.graphdb.Entity;

/**
 * Makes of the embedded database's values those of the driver; a node is a map of its
 * properties.
 */
final class LocalValues {

	private LocalValues() {
	}

	static Value of(@Nullable Object value) {
		return switch (value) {
			case Entity entity -> map(entity.getAllProperties());
			case Map<?, ?> map -> map(map);
			case Collection<?> many -> Values.value(many.stream().map(LocalValues::of).toList());
			case null, default -> Values.value(value);
		};
	}

	private static Value map(Map<?, ?> map) {
		Map<String, Value> values = new TreeMap<>();
		map.forEach((name, value) -> values.put(String.valueOf(name), of(value)));
		return Values.value(values);
	}

}
