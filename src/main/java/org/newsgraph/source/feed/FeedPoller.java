package org.newsgraph.source.feed;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

import org.jspecify.annotations.Nullable;
import org.newsgraph.graph.GraphException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Asks the feeds that are due, a few at once. */
@Component
class FeedPoller implements AutoCloseable {

	private static final Logger logger = LoggerFactory.getLogger(FeedPoller.class);

	private static final int MOST_AT_ONCE = 4;

	private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();

	private final Semaphore places = new Semaphore(MOST_AT_ONCE);

	private final FeedWrites writes;

	private final FeedVisit visit;

	FeedPoller(FeedWrites writes, FeedVisit visit) {
		this.writes = writes;
		this.visit = visit;
	}

	@Scheduled(initialDelayString = "${newsgraph.feeds.look-every:PT30S}",
			fixedDelayString = "${newsgraph.feeds.look-every:PT30S}")
	void look() {
		try {
			askWhoIsDue();
		}
		catch (GraphException ex) {
			logger.debug("The feeds are looked at again later", ex);
		}
	}

	/** Starts with those that wait longest, as many as there is place for. */
	void askWhoIsDue() {
		boolean found = true;
		while (found && this.places.tryAcquire()) {
			found = false;
			try {
				found = this.writes.claimWhoIsDue().map((turn) -> ask(turn).whenComplete(this::leave)).isPresent();
			}
			finally {
				if (!found) {
					this.places.release();
				}
			}
		}
	}

	/** Asks a feed on a thread of its own. */
	CompletableFuture<Void> ask(Turn turn) {
		return CompletableFuture.runAsync(() -> this.visit.pay(turn), this.workers);
	}

	private void leave(@Nullable Void nothing, @Nullable Throwable failure) {
		this.places.release();
	}

	@Override
	public void close() {
		this.workers.shutdownNow();
	}

}
