package org.newsgraph.graph;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Record;
import org.neo4j.driver.exceptions.TransientException;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@GraphTest
class GraphTests {

	@Autowired
	private Graph graph;

	@Autowired
	private StatementCounter counter;

	@Test
	void whoWritesReadsWhatItWrote() {
		this.graph.write((cypher) -> cypher.run("CREATE (:Place {id: $id})", Map.of("id", "p1")));
		List<Record> rows = this.graph.read((cypher) -> cypher.run("MATCH (p:Place) RETURN p.id AS id"));
		assertThat(rows).extracting((row) -> row.get("id").asString()).containsExactly("p1");
	}

	@Test
	void aReadCannotWrite() {
		assertThatThrownBy(() -> this.graph.read((cypher) -> cypher.run("CREATE (:Place {id: 'p1'})"))).message()
			.containsIgnoringCase("read");
	}

	@Test
	void everyStatementIsCounted() {
		long before = this.counter.statements();
		this.graph.read((cypher) -> cypher.run("RETURN 1") + "" + cypher.run("RETURN 2"));
		assertThat(this.counter.statements() - before).isEqualTo(2);
	}

	@Test
	void aDeadlineEndsTheCypherToo() throws InterruptedException {
		assertThatThrownBy(() -> Deadline.in(Duration.ofMillis(500)).run(() -> this.graph.read(GraphTests::endless)))
			.isInstanceOf(DeadlineExceededException.class);
		Thread.sleep(2000);
		List<Record> running = this.graph
			.read((cypher) -> cypher.run("SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS '1000000007'"
					+ " AND NOT currentQuery STARTS WITH 'SHOW' RETURN currentQuery"));
		assertThat(running).isEmpty();
	}

	@Test
	void aDeadlineEndsAWriteTooAndLeavesNothing() {
		assertThatThrownBy(() -> Deadline.in(Duration.ofMillis(500)).run(() -> this.graph.write((cypher) -> {
			cypher.run("CREATE (:Place {id: 'p1'})");
			return endless(cypher);
		}))).isInstanceOf(DeadlineExceededException.class);
		List<Record> rows = this.graph.read((cypher) -> cypher.run("MATCH (p:Place) RETURN p"));
		assertThat(rows).isEmpty();
	}

	@Test
	void whoIsInterruptedHasWrittenAllOrIsToldOtherwiseAndTheDatabaseStaysUp() {
		Thread.currentThread().interrupt();
		boolean written = writes("p1");
		assertThat(Thread.interrupted()).isTrue();
		assertThat(writes("p2")).isTrue();
		List<Record> rows = this.graph.read((cypher) -> cypher.run("MATCH (p:Place) RETURN p.id AS id ORDER BY id"));
		assertThat(rows).extracting((row) -> row.get("id").asString())
			.containsExactlyElementsOf(written ? List.of("p1", "p2") : List.of("p2"));
	}

	private boolean writes(String id) {
		try {
			this.graph.write((cypher) -> cypher.run("CREATE (:Place {id: $id})", Map.of("id", id)));
			return true;
		}
		catch (GraphUnavailableException ex) {
			return false;
		}
	}

	@Test
	void twoThatWaitForEachOtherBothWriteInTheEnd() {
		this.graph.write((cypher) -> cypher.run("CREATE (:Place {id: 'p1', n: 0}), (:Place {id: 'p2', n: 0})"));
		CyclicBarrier both = new CyclicBarrier(2);
		try (ExecutorService writers = Executors.newFixedThreadPool(2)) {
			writers.execute(() -> raise(both, "p1", "p2"));
			writers.execute(() -> raise(both, "p2", "p1"));
		}
		List<Record> rows = this.graph.read((cypher) -> cypher.run("MATCH (p:Place) RETURN p.n AS n"));
		assertThat(rows).extracting((row) -> row.get("n").asInt()).containsExactly(2, 2);
	}

	private void raise(CyclicBarrier both, String first, String second) {
		String raise = "MATCH (p:Place {id: $id}) SET p.lock = true SET p.n = p.n + 1";
		AtomicInteger tries = new AtomicInteger();
		this.graph.write((cypher) -> {
			cypher.run(raise, Map.of("id", first));
			if (tries.incrementAndGet() == 1) {
				await(both);
			}
			return cypher.run(raise, Map.of("id", second));
		});
	}

	private static void await(CyclicBarrier both) {
		try {
			both.await(20, TimeUnit.SECONDS);
		}
		catch (InterruptedException | BrokenBarrierException | TimeoutException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Test
	void anInnerDeadlineNeverGivesMoreTime() {
		Duration left = Deadline.in(Duration.ofSeconds(1))
			.call(() -> Deadline.in(Duration.ofMinutes(1)).call(() -> Deadline.current().remaining()));
		assertThat(left).isLessThanOrEqualTo(Duration.ofSeconds(1));
	}

	@Test
	void workThatFailsLeavesNothingBehind() {
		assertThatThrownBy(() -> this.graph.write((cypher) -> {
			cypher.run("CREATE (:Place {id: 'p1'})");
			throw new IllegalStateException("half-way");
		})).hasMessage("half-way");
		List<Record> rows = this.graph.read((cypher) -> cypher.run("MATCH (p:Place) RETURN p"));
		assertThat(rows).isEmpty();
	}

	@Test
	void whatMayHelpIsTriedAgainAsAWhole() {
		AtomicInteger tries = new AtomicInteger();
		this.graph.write((cypher) -> {
			cypher.run("CREATE (:Place {id: 'p1'})");
			if (tries.incrementAndGet() == 1) {
				throw new TransientException("Neo.TransientError.Transaction.DeadlockDetected", "a deadlock");
			}
			return tries;
		});
		assertThat(tries).hasValue(2);
	}

	@Test
	void aTryThatWasLongInFailingIsTriedAgainToo() {
		AtomicInteger tries = new AtomicInteger();
		this.graph.read((cypher) -> {
			if (tries.incrementAndGet() == 1) {
				pause(Graph.RETRY_READS.plusMillis(100));
				throw new TransientException("Neo.TransientError.Transaction.DeadlockDetected", "a deadlock");
			}
			return tries;
		});
		assertThat(tries).hasValue(2);
	}

	@Test
	void aDatabaseThatStaysBusyIsSaidToBeSo() {
		assertThatThrownBy(() -> Deadline.in(Duration.ofMillis(300)).call(() -> this.graph.write((cypher) -> {
			throw new TransientException("Neo.TransientError.Transaction.DeadlockDetected", "a deadlock");
		}))).isInstanceOf(GraphUnavailableException.class).hasMessageContaining("busy");
	}

	private static void pause(Duration time) {
		try {
			Thread.sleep(time);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Test
	void aTransactionHungryForMemoryIsNotTriedAgain() {
		AtomicInteger tries = new AtomicInteger();
		assertThatThrownBy(() -> this.graph.read((cypher) -> {
			tries.incrementAndGet();
			throw new TransientException("Neo.TransientError.General.MemoryPoolOutOfMemoryError", "too much");
		})).isInstanceOf(GraphMemoryException.class);
		assertThat(tries).hasValue(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "file:///etc/passwd", "http://127.0.0.1:1/a.csv" })
	void noQueryReadsFilesOrCallsHosts(String address) {
		Assumptions.assumeTrue(System.getProperty("newsgraph.test.store", "embedded").equals("embedded"));
		assertThatThrownBy(() -> this.graph
			.read((cypher) -> cypher.run("LOAD CSV FROM $address AS row RETURN row", Map.of("address", address))))
			.hasStackTraceContaining(address.startsWith("file") ? "allow_csv_import_from_file_urls" : "blocked");
	}

	@Test
	void wordsAndMeaningsCanBeSearched() {
		List<Record> words = this.graph
			.read((cypher) -> cypher.run("CALL db.index.fulltext.queryNodes('names', 'peace') YIELD node RETURN node"));
		List<Record> meanings = this.graph.read((cypher) -> cypher.run(
				"CALL db.index.vector.queryNodes('passageMeaning', 1, [i IN range(1, 384) | 0.1]) YIELD node RETURN node"));
		assertThat(words).isEmpty();
		assertThat(meanings).isEmpty();
	}

	private static List<Record> endless(Cypher cypher) {
		return cypher.run("UNWIND range(1, 1000000007) AS a UNWIND range(1, 1000) AS b RETURN count(a * b) AS n");
	}

}
