package org.newsgraph.graphql;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;

/**
 * Answers one field of many parents together, so that the statements run for a query
 * depend on its depth and not on its rows. Fields of one level are answered side by side.
 */
@Component
public final class Batches {

	private final BatchLoaderRegistry registry;

	Batches(BatchLoaderRegistry registry) {
		this.registry = registry;
	}

	/**
	 * Registers how to load values by key.
	 * @param name of the data loader, and of the controller's parameter that takes it
	 * @param load from keys to values; a key without a value is left out
	 */
	public <K, V> void values(String name, Function<Set<K>, Map<K, V>> load) {
		this.registry.<K, V>forName(name)
			.registerMappedBatchLoader((keys, environment) -> Mono.fromCallable(() -> load.apply(keys)));
	}

	/**
	 * Registers how to load a connection field of many parents.
	 * @param name of the data loader, and of the controller's parameter that takes it
	 * @param load from parents, filter and page to connections by parent
	 */
	public <F extends @Nullable Object, T> void connections(String name, Connections<F, T> load) {
		this.<Ask<F>, Connection<T>>values(name, (asks) -> all(asks, load));
	}

	/**
	 * Gives each of some parents its value, as a field of many parents is answered.
	 * @param parents whose field it is
	 * @param value of a parent; a parent that has none is left out
	 */
	public static <P, V> Map<P, V> each(Collection<P> parents, Function<P, @Nullable V> value) {
		Map<P, V> values = new HashMap<>();
		for (P parent : parents) {
			V found = value.apply(parent);
			if (found != null) {
				values.put(parent, found);
			}
		}
		return values;
	}

	/** The keys of some parents, in their order. */
	public static List<String> keys(Collection<? extends Node> parents) {
		return parents.stream().map(Node::key).toList();
	}

	private static <F extends @Nullable Object, T> Map<Ask<F>, Connection<T>> all(Set<Ask<F>> asks,
			Connections<F, T> load) {
		Map<Ask<F>, Connection<T>> answers = new HashMap<>();
		Map<Ask<F>, List<Ask<F>>> alike = asks.stream()
			.collect(Collectors.groupingBy((ask) -> new Ask<>("", ask.filter(), ask.page())));
		alike.forEach((likeness, group) -> {
			Map<String, Connection<T>> found = load.of(group.stream().map(Ask::parent).toList(), likeness.filter(),
					likeness.page());
			group.forEach((ask) -> answers.put(ask, found.getOrDefault(ask.parent(), Connection.empty())));
		});
		return answers;
	}

	/** Loads a connection field of many parents. */
	@FunctionalInterface
	public interface Connections<F extends @Nullable Object, T> {

		/**
		 * The same page of each parent's list.
		 * @return by parent; a parent left out has an empty list
		 */
		Map<String, Connection<T>> of(Collection<String> parents, F filter, Page page);

	}

}
