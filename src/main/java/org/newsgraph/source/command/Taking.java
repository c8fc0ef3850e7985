package org.newsgraph.source.command;

import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;

import org.newsgraph.graph.Deadline;
import org.newsgraph.graphql.ErrorCode;
import org.newsgraph.graphql.Failures;
import org.newsgraph.graphql.NewsgraphException;
import org.newsgraph.ingest.Ingest;
import org.newsgraph.ingest.Ingested;
import org.newsgraph.ingest.Submission;
import org.newsgraph.source.door.Door;
import org.newsgraph.source.door.Found;
import org.newsgraph.source.door.Lot;
import org.newsgraph.source.door.Spot;

/**
 * One run through what somebody named: one thread finds the articles, and as many as keep
 * all processors busy read and store them. Few are in memory at a time.
 */
final class Taking implements AutoCloseable {

	/** While some wait to be stored together, others read. */
	private static final int WORKERS = 16 + 4 * Runtime.getRuntime().availableProcessors();

	private static final int MOST_TRIES = 4;

	private static final Duration PATIENCE = Duration.ofMinutes(5);

	private final ExecutorService workers = Executors.newFixedThreadPool(WORKERS);

	private final Semaphore places = new Semaphore(2 * WORKERS);

	private final Map<String, CompletableFuture<?>> underWay = new ConcurrentHashMap<>();

	private final Ingest ingest;

	private final Journal journal;

	private final Summary summary;

	private final Display display;

	private volatile boolean stopped;

	Taking(Ingest ingest, Journal journal, Summary summary, Display display) {
		this.ingest = ingest;
		this.journal = journal;
		this.summary = summary;
		this.display = display;
	}

	/** Takes what lies behind a name; after a stop, nothing. */
	void take(String source, List<Door> doors) {
		Door door = door(source, doors).orElse(null);
		if (door == null) {
			this.summary.failed(new Spot(source),
					NewsgraphException.badInput("No way in is known for it. Name a file or a folder that is there."));
			return;
		}
		try (Stream<Lot> lots = door.lots(source)) {
			for (Iterator<Lot> each = lots.iterator(); !this.stopped && each.hasNext();) {
				take(each.next());
			}
		}
		if (this.stopped) {
			this.summary.brokenOff();
		}
	}

	/** Finds out how much there is, so that the display can say how far it is. */
	void measure(List<String> sources, List<Door> doors) {
		this.summary.expect(sources.stream().mapToLong((source) -> bytes(source, doors)).sum());
	}

	private static long bytes(String source, List<Door> doors) {
		try (Stream<Lot> lots = door(source, doors).map((door) -> door.lots(source)).orElseGet(Stream::empty)) {
			return lots.mapToLong(Lot::bytes).sum();
		}
	}

	private static Optional<Door> door(String source, List<Door> doors) {
		return doors.stream().filter((each) -> each.takes(source)).findFirst();
	}

	private void take(Lot lot) {
		long before = this.summary.reached();
		take(lot, before);
		this.summary.reach(before + lot.bytes());
	}

	private void take(Lot lot, long before) {
		if (this.journal.of(lot).whole()) {
			this.summary.passedOver();
			return;
		}
		Headway headway = this.journal.headway(lot);
		try {
			lot.unpack((found) -> {
				this.summary.reach(before + lot.read());
				take(found, headway);
			});
			headway.end();
		}
		catch (CancellationException ex) {
			headway.breakOff();
		}
		catch (RuntimeException ex) {
			headway.refuse();
			headway.breakOff();
			this.summary.failed(lot.where(), Failures.told(ex));
		}
	}

	private void take(Found found, Headway headway) {
		if (this.stopped) {
			throw new CancellationException();
		}
		switch (found) {
			case Found.Refusal refusal -> {
				headway.refuse();
				this.summary.failed(refusal.where(), new NewsgraphException(refusal.code(), refusal.reason()));
				this.display.show(this.summary);
			}
			case Found.Article article -> {
				long number = headway.begin();
				if (number >= 0) {
					this.places.acquireUninterruptibly();
					inTurn(article.submission(), () -> store(article, number, headway));
				}
				else {
					this.summary.passedOver();
				}
			}
		}
	}

	/** Editions of one article are stored one after the other, as they were found. */
	private void inTurn(Submission submission, Runnable store) {
		String name = (submission.url() != null) ? submission.url().toString() : submission.identifier();
		if (name == null) {
			this.workers.execute(store);
			return;
		}
		CompletableFuture<?> last = this.underWay.compute(name,
				(same, before) -> (before != null)
						? before.whenCompleteAsync((done, failure) -> store.run(), this.workers)
						: CompletableFuture.runAsync(store, this.workers));
		last.whenComplete((done, failure) -> this.underWay.remove(name, last));
	}

	private void store(Found.Article article, long number, Headway headway) {
		boolean taken = false;
		try {
			Ingested ingested = submit(article);
			this.summary.taken(ingested.outcome(), ingested.isCopy());
			taken = true;
		}
		catch (NewsgraphException ex) {
			this.summary.failed(article.where(), ex);
		}
		finally {
			this.places.release();
			headway.end(number, taken);
			this.display.show(this.summary);
		}
	}

	/**
	 * A store that is busy just now is asked again: nobody waits for the single article.
	 */
	private Ingested submit(Found.Article article) {
		for (int tries = 1;; tries++) {
			try {
				return Deadline.in(PATIENCE)
					.call(() -> this.ingest.submitAtLeisure(article.submission(), article.seenAt()));
			}
			catch (RuntimeException ex) {
				NewsgraphException told = Failures.told(ex);
				if (told.code() != ErrorCode.UNAVAILABLE || tries == MOST_TRIES || this.stopped) {
					throw told;
				}
			}
		}
	}

	/** Takes nothing more than has been begun. */
	void stop() {
		this.stopped = true;
	}

	/** Waits for what has been begun. */
	@Override
	public void close() {
		this.places.acquireUninterruptibly(2 * WORKERS);
		this.workers.close();
	}

}
