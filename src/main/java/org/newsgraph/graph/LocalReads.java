package org.newsgraph.graph;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.internal.InternalRecord;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Result;
import org.neo4j.graphdb.Transaction;
import org.neo4j.internal.kernel.api.connectioninfo.ClientConnectionInfo;
import org.neo4j.kernel.api.KernelTransaction;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * Reads from the embedded database without the way over Bolt: it is in this very process,
 * and most of a small read's time is spent on that way. What is read is the same.
 */
final class LocalReads {

	private final Supplier<GraphDatabaseService> database;

	private final StatementCounter counter;

	LocalReads(Supplier<GraphDatabaseService> database, StatementCounter counter) {
		this.database = database;
		this.counter = counter;
	}

	/**
	 * Reads in one transaction that cannot write.
	 * @throws org.neo4j.driver.exceptions.Neo4jException as the driver would
	 */
	<T extends @Nullable Object> T once(Deadline deadline, Function<Cypher, T> work) {
		try (Transaction transaction = begin(deadline.remaining().toMillis() + 1)) {
			return work.apply(new Cypher((text, parameters) -> rows(transaction, text, parameters), this.counter));
		}
		catch (RuntimeException ex) {
			throw LocalFailure.of(ex);
		}
	}

	private Transaction begin(long millis) {
		GraphDatabaseAPI neo4j = (GraphDatabaseAPI) this.database.get();
		return neo4j.beginTransaction(KernelTransaction.Type.EXPLICIT, new ReaderLogin(),
				ClientConnectionInfo.EMBEDDED_CONNECTION, millis, TimeUnit.MILLISECONDS);
	}

	private static List<Record> rows(Transaction transaction, String text, Map<String, @Nullable Object> parameters) {
		try (Result result = transaction.execute(text, parameters)) {
			List<String> columns = result.columns();
			return result.stream().map((row) -> row(columns, row)).toList();
		}
	}

	private static Record row(List<String> columns, Map<String, Object> row) {
		List<Value> values = columns.stream().map((column) -> LocalValues.of(row.get(column))).toList();
		return new InternalRecord(columns, values);
	}

}
