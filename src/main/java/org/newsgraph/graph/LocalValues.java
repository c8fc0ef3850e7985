package org.newsgraph.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.neo4j.driver.internal.value.ListValue;
import org.neo4j.driver.internal.value.MapValue;
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
			case Collection<?> many -> list(many);
			case null, default -> Values.value(value);
		};
	}

	private static Value map(Map<?, ?> map) {
		Map<String, Value> values = HashMap.newHashMap(map.size());
		map.forEach((name, value) -> values.put(String.valueOf(name), of(value)));
		return new MapValue(values);
	}

	private static Value list(Collection<?> many) {
		List<Value> values = new ArrayList<>(many.size());
		many.forEach((each) -> values.add(of(each)));
		return new ListValue(values);
	}

}
