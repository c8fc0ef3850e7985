package org.newsgraph.graph;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Makes of a statement's parameters what the driver takes: it knows no {@code Instant}.
 */
final class Parameters {

	private Parameters() {
	}

	static Map<String, @Nullable Object> of(Map<String, ?> parameters) {
		Map<String, @Nullable Object> values = LinkedHashMap.newLinkedHashMap(parameters.size());
		parameters.forEach((name, value) -> values.put(name, value(value)));
		return values;
	}

	private static @Nullable Object value(@Nullable Object value) {
		return switch (value) {
			case Instant instant -> instant.atZone(ZoneOffset.UTC);
			case Collection<?> values -> values.stream().map(Parameters::value).toList();
			case Map<?, ?> map -> map(map);
			case null, default -> value;
		};
	}

	private static Map<String, @Nullable Object> map(Map<?, ?> map) {
		Map<String, @Nullable Object> values = LinkedHashMap.newLinkedHashMap(map.size());
		map.forEach((name, value) -> values.put(String.valueOf(name), value(value)));
		return values;
	}

}
