package org.newsgraph.ingest;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.jspecify.annotations.Nullable;
import org.newsgraph.article.Draft;
import org.newsgraph.graphql.NewsgraphException;

/**
 * Stores what many threads bring at once, a few articles to a transaction, for most of
 * what a transaction costs it costs however much is in it. Who brings an article waits
 * until it is stored, and nobody waits while nothing more is being read. If a few
 * together cannot be stored, each is stored by itself: one that fails takes no other
 * along.
 */
public final class Bulk {

	/** So many are lost, and taken again, if the machine stops. */
	private static final int MOST = 4;

	private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);

	private final Ingest ingest;

	private List<Waiting> waiting = new ArrayList<>();

	private int reading;

	Bulk(Ingest ingest) {
		this.ingest = ingest;
	}

	/** How many threads it takes to fill a transaction while others go on reading. */
	public static int threads(int reading) {
		return MOST + reading;
	}

	/**
	 * Reads an article and stores it with all its facts, or nothing at all.
	 * @param seenAt when somebody saw it, if that was before today
	 * @throws NewsgraphException BAD_USER_INPUT or TOO_LARGE if it cannot be read
	 */
	public Ingested submit(Submission submission, @Nullable Instant seenAt) {
		Waiting mine = new Waiting(read(submission, seenAt), new CompletableFuture<>());
		store(gather(mine));
		return mine.stored.join().orElseGet(() -> this.ingest.store(mine.draft));
	}

	private Draft read(Submission submission, @Nullable Instant seenAt) {
		begin();
		boolean read = false;
		try {
			Draft draft = (seenAt != null) ? this.ingest.draft(submission, seenAt) : this.ingest.draft(submission);
			read = true;
			return draft;
		}
		finally {
			if (!read) {
				end();
			}
		}
	}

	private synchronized void begin() {
		this.reading++;
	}

	private synchronized void end() {
		this.reading--;
		notifyAll();
	}

	/** What this thread has to store: all that waits, or nothing if another does. */
	private synchronized List<Waiting> gather(Waiting mine) {
		this.waiting.add(mine);
		end();
		long until = System.nanoTime() + LONGEST_WAIT.toNanos();
		while (this.waiting.contains(mine) && this.waiting.size() < MOST && this.reading > 0) {
			long left = Duration.ofNanos(until - System.nanoTime()).toMillis();
			if (left <= 0 || !pause(left)) {
				break;
			}
		}
		if (!this.waiting.contains(mine)) {
			return List.of();
		}
		List<Waiting> batch = this.waiting;
		this.waiting = new ArrayList<>();
		return batch;
	}

	private boolean pause(long millis) {
		try {
			wait(millis);
			return true;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	private void store(List<Waiting> batch) {
		List<Ingested> stored = List.of();
		try {
			stored = batch.isEmpty() ? stored : this.ingest.store(batch.stream().map(Waiting::draft).toList());
		}
		catch (RuntimeException ex) {
			if (batch.size() == 1) {
				throw ex;
			}
		}
		finally {
			for (int i = 0; i < batch.size(); i++) {
				batch.get(i).stored.complete((i < stored.size()) ? Optional.of(stored.get(i)) : Optional.empty());
			}
		}
	}

	/**
	 * An article that was read.
	 *
	 * @param draft what is to be stored of it
	 * @param stored what became of it; nothing if it has to be stored by itself
	 */
	private record Waiting(Draft draft, CompletableFuture<Optional<Ingested>> stored) {
	}

}
