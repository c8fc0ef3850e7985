package org.newsgraph.graphql;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Asks for things of which a few are kept elsewhere: nothing is asked where none of them
 * can be.
 */
public final class Apart {

	private Apart() {
	}

	/**
	 * What belongs to each key.
	 * @param keys the keys
	 * @param elsewhere which of them are kept elsewhere
	 * @param here answers for the others
	 * @param there answers for those
	 */
	public static <V> Map<String, V> ask(Collection<String> keys, Predicate<String> elsewhere,
			Function<List<String>, Map<String, V>> here, Function<List<String>, Map<String, V>> there) {
		Map<Boolean, List<String>> parted = keys.stream().collect(Collectors.partitioningBy(elsewhere));
		Map<String, V> found = new HashMap<>();
		parted.forEach((apart, some) -> {
			if (!some.isEmpty()) {
				found.putAll((apart ? there : here).apply(some));
			}
		});
		return found;
	}

}
