package org.newsgraph.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.internal.InternalRecord;
import org.neo4j.driver.internal.util.QueryKeys;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Result;
import org.neo4j.graphdb.Transaction;
import org.neo4j.internal.kernel.api.connectioninfo.ClientConnectionInfo;
import org.neo4j.internal.kernel.api.security.StaticAccessMode;
import org.neo4j.kernel.api.KernelTransaction;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * The embedded database without the way over Bolt: it is in this very process, and much
 * of a small statement's time is spent on that way. What is read and written is the same.
 */
final class LocalStore {

	private final Supplier<GraphDatabaseService> database;

	private final StatementCounter counter;

	private final ExecutorService writers = Executors
		.newCachedThreadPool(Thread.ofPlatform().daemon().name("newsgraph-writer-", 1).factory());

	LocalStore(Supplier<GraphDatabaseService> database, StatementCounter counter) {
		this.database = database;
		this.counter = counter;
	}

	/**
	 * Reads in one transaction that cannot write.
	 * @throws org.neo4j.driver.exceptions.Neo4jException as the driver would
	 */
	<T extends @Nullable Object> T read(Deadline deadline, Function<Cypher, T> work) {
		return once(StaticAccessMode.READ, deadline, work);
	}

	/**
	 * Writes in one transaction. It is done by a thread that nobody interrupts: a thread
	 * that is interrupted while it writes closes the database's files.
	 * @throws org.neo4j.driver.exceptions.Neo4jException as the driver would
	 */
	<T extends @Nullable Object> T write(Deadline deadline, Function<Cypher, T> work) {
		try {
			return CompletableFuture
				.supplyAsync(() -> deadline.call(() -> once(StaticAccessMode.TOKEN_WRITE, deadline, work)),
						this.writers)
				.join();
		}
		catch (CompletionException ex) {
			if (ex.getCause() instanceof RuntimeException cause) {
				throw cause;
			}
			throw ex;
		}
	}

	private <T extends @Nullable Object> T once(StaticAccessMode allowed, Deadline deadline, Function<Cypher, T> work) {
		try (Transaction transaction = begin(allowed, deadline.remaining().toMillis() + 1)) {
			T result = work.apply(new Cypher((text, parameters) -> rows(transaction, text, parameters), this.counter));
			transaction.commit();
			return result;
		}
		catch (RuntimeException ex) {
			throw LocalFailure.of(ex);
		}
	}

	private Transaction begin(StaticAccessMode allowed, long millis) {
		GraphDatabaseAPI neo4j = (GraphDatabaseAPI) this.database.get();
		return neo4j.beginTransaction(KernelTransaction.Type.EXPLICIT, new LocalLogin(allowed),
				ClientConnectionInfo.EMBEDDED_CONNECTION, millis, TimeUnit.MILLISECONDS);
	}

	private static List<Record> rows(Transaction transaction, String text, Map<String, @Nullable Object> parameters) {
		try (Result result = transaction.execute(text, parameters)) {
			QueryKeys columns = new QueryKeys(result.columns());
			List<Record> rows = new ArrayList<>();
			result.accept((row) -> rows.add(record(columns, row)));
			return rows;
		}
	}

	private static Record record(QueryKeys columns, Result.ResultRow row) {
		List<Value> values = new ArrayList<>(columns.keys().size());
		columns.keys().forEach((column) -> values.add(LocalValues.of(row.get(column))));
		return new InternalRecord(columns, values);
	}

}
