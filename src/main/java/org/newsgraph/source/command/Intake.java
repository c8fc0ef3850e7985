package org.newsgraph.source.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.newsgraph.graph.GraphAddress;
import org.newsgraph.ingest.Ingest;
import org.newsgraph.source.door.Door;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Takes in what somebody names, and remembers beside the store what it took and what
 * failed. Asked to stop, it finishes the articles it has begun.
 */
@Component
class Intake {

	private static final Duration TO_FINISH = Duration.ofSeconds(30);

	private final List<Door> doors;

	private final Ingest ingest;

	private final Path journal;

	private volatile @Nullable Taking current;

	private volatile CountDownLatch busy = new CountDownLatch(0);

	Intake(List<Door> doors, Ingest ingest, GraphAddress store,
			@Value("${newsgraph.files.journal}") Path embeddedJournal) {
		this.doors = doors;
		this.ingest = ingest;
		this.journal = (store.isEmbedded()) ? embeddedJournal : embeddedJournal
			.resolveSibling("taken-" + store.uri().getAuthority().replaceAll("\\W+", "-") + ".tsv");
	}

	/**
	 * Takes all of it.
	 * @param again whether what was taken before is taken once more
	 * @param out is told at the end what became of it
	 */
	Summary take(List<String> sources, boolean again, PrintWriter out) {
		this.busy = new CountDownLatch(1);
		try (Journal taken = Journal.open(this.journal, again)) {
			Summary summary = new Summary(new FailureList(this.journal.resolveSibling("failed.tsv")));
			try (Display display = Display.of("Articles");
					Taking taking = new Taking(this.ingest, taken, summary, display)) {
				this.current = taking;
				Thread.startVirtualThread(() -> taking.measure(sources, this.doors));
				sources.forEach((source) -> taking.take(source, this.doors));
			}
			out.println(summary.text());
			out.flush();
			return summary;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(this.journal + " cannot be written", ex);
		}
		finally {
			this.busy.countDown();
		}
	}

	@EventListener
	void closing(ContextClosedEvent event) throws InterruptedException {
		Taking taking = this.current;
		if (taking != null) {
			taking.stop();
		}
		this.busy.await(TO_FINISH.toMillis(), TimeUnit.MILLISECONDS);
	}

}
