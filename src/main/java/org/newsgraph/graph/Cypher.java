package org.newsgraph.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/** One transaction's way to the database; of no use once its transaction is over. */
public final class Cypher {

	private final BiFunction<String, Map<String, @Nullable Object>, List<Record>> transaction;

	private final StatementCounter counter;

	Cypher(BiFunction<String, Map<String, @Nullable Object>, List<Record>> transaction, StatementCounter counter) {
		this.transaction = transaction;
		this.counter = counter;
	}

	/**
	 * Runs one statement and fetches all its rows.
	 * @param text Cypher; values come in by parameters only
	 * @param parameters values by name: strings, numbers, booleans, {@code java.time}
	 * values (an {@code Instant} is stored as a date and time in UTC), null, and lists
	 * and maps of them; an enum must be given as a string
	 * @return the rows, in the statement's order
	 * @throws GraphException if the database did not do it
	 */
	public List<Record> run(String text, Map<String, ?> parameters) {
		this.counter.count();
		return this.transaction.apply(text, Parameters.of(parameters));
	}

	/**
	 * Runs one statement for all of some rows, {@code $rows} in it; for none it is not
	 * sent.
	 * @param text Cypher
	 * @param rows what to run it for
	 * @param others its other parameters
	 * @see #run(String, Map)
	 */
	public void each(String text, List<?> rows, Map<String, ?> others) {
		if (!rows.isEmpty()) {
			Map<String, Object> parameters = new HashMap<>(others);
			parameters.put("rows", rows);
			run(text, parameters);
		}
	}

	/**
	 * Runs one statement for all of some rows, {@code $rows} in it.
	 * @param text Cypher
	 * @param rows what to run it for
	 * @see #each(String, List, Map)
	 */
	public void each(String text, List<?> rows) {
		each(text, rows, Map.of());
	}

	/**
	 * Runs one statement without parameters and fetches all its rows.
	 * @param text Cypher
	 * @see #run(String, Map)
	 */
	public List<Record> run(String text) {
		return run(text, Map.of());
	}

}
