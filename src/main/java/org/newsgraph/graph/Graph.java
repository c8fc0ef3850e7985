package org.newsgraph.graph;

import java.time.Duration;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.BookmarkManager;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The only way to the database. Work is done in one transaction, which is tried again as
 * a whole where that can help (a deadlock, a lost connection), so <b>the work given may
 * run more than once</b> and must have no effect outside its transaction. Whoever has
 * written reads what it wrote. An embedded database is asked without the way over Bolt.
 */
@Component
public final class Graph {

	static final Duration RETRY_READS = Duration.ofSeconds(2);

	private static final Duration RETRY_WRITES = Duration.ofSeconds(15);

	private final Driver driver;

	private final BookmarkManager bookmarks;

	private final StatementCounter counter;

	private final Opening opening;

	private final @Nullable LocalStore local;

	Graph(Driver driver, BookmarkManager bookmarks, StatementCounter counter, Opening opening,
			ObjectProvider<LocalStore> local) {
		this.driver = driver;
		this.bookmarks = bookmarks;
		this.counter = counter;
		this.opening = opening;
		this.local = local.getIfAvailable();
	}

	/**
	 * Reads in one transaction that cannot write. It is over when the current
	 * {@link Deadline} is (10 seconds where none is set), in the database too, and is
	 * tried again for at most 2 seconds.
	 * @param work what to read; may run more than once
	 * @return what the work gave
	 * @throws GraphUnavailableException if the database cannot be reached
	 * @throws DeadlineExceededException if the time was up
	 */
	public <T extends @Nullable Object> T read(Function<Cypher, T> work) {
		return run(AccessMode.READ, Deadline.currentOrIn(Deadline.FOR_READS), RETRY_READS, work);
	}

	/**
	 * Writes in one transaction: all of it is stored or nothing. It is over when the
	 * current {@link Deadline} is (60 seconds where none is set), in the database too,
	 * and is tried again for at most 15 seconds.
	 * @param work what to write; may run more than once
	 * @return what the work gave
	 * @throws GraphUnavailableException if the database cannot be reached
	 * @throws DeadlineExceededException if the time was up
	 */
	public <T extends @Nullable Object> T write(Function<Cypher, T> work) {
		return run(AccessMode.WRITE, Deadline.currentOrIn(Deadline.FOR_WRITES), RETRY_WRITES, work);
	}

	private <T extends @Nullable Object> T run(AccessMode mode, Deadline deadline, Duration patience,
			Function<Cypher, T> work) {
		this.opening.await();
		return new Retry(deadline, patience).call(() -> once(mode, deadline, work));
	}

	private <T extends @Nullable Object> T once(AccessMode mode, Deadline deadline, Function<Cypher, T> work) {
		if (this.local == null) {
			return overBolt(mode, deadline, work);
		}
		return (mode == AccessMode.READ) ? this.local.read(deadline, work) : this.local.write(deadline, work);
	}

	private <T extends @Nullable Object> T overBolt(AccessMode mode, Deadline deadline, Function<Cypher, T> work) {
		try (Session session = this.driver.session(session(mode));
				Transaction transaction = session.beginTransaction(timeout(deadline))) {
			T result = work
				.apply(new Cypher((text, parameters) -> transaction.run(text, parameters).list(), this.counter));
			transaction.commit();
			return result;
		}
	}

	private SessionConfig session(AccessMode mode) {
		return SessionConfig.builder()
			.withDatabase(GraphConfiguration.DATABASE)
			.withDefaultAccessMode(mode)
			.withBookmarkManager(this.bookmarks)
			.build();
	}

	private static TransactionConfig timeout(Deadline deadline) {
		return TransactionConfig.builder().withTimeout(Duration.ofMillis(deadline.remaining().toMillis() + 1)).build();
	}

}
