package org.newsgraph.ingest;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Semaphore;

import org.jspecify.annotations.Nullable;
import org.newsgraph.article.Edition;
import org.newsgraph.article.Draft;
import org.newsgraph.article.Identifier;
import org.newsgraph.graphql.ErrorCode;
import org.newsgraph.graphql.NewsgraphException;
import org.newsgraph.reading.Reader;
import org.newsgraph.reading.Reading;
import org.newsgraph.reading.UnreadableException;

import org.springframework.stereotype.Component;

/** Takes articles in, from whichever side they come. */
@Component
public class Ingest {

	private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

	/**
	 * Storing an article is a tenth of the work of reading it; two that store at once get
	 * into each other's locks, as both name the same actors.
	 */
	private static final int READERS_OF_A_WRITER = 10;

	/** Somebody waits for the answer. */
	private static final Duration SOON = Duration.ofMillis(250);

	/** Nobody waits for the single article. */
	private static final Duration AT_LEISURE = Duration.ofSeconds(2);

	private final Semaphore desks = new Semaphore(PROCESSORS, true);

	private final Reader reader;

	private final Bundles<Draft, Edition> bundles;

	private final Clock clock;

	Ingest(Reader reader, Pipeline pipeline, Clock clock) {
		this.reader = reader;
		this.bundles = new Bundles<>(Math.max(1, PROCESSORS / READERS_OF_A_WRITER), pipeline::store);
		this.clock = clock;
	}

	/**
	 * Reads an article and stores nothing.
	 * @throws NewsgraphException BAD_USER_INPUT or TOO_LARGE if it cannot be read
	 */
	public Reading read(Submission submission) {
		return read(submission, this.clock.instant());
	}

	/**
	 * Reads an article and stores it with all its facts, or nothing at all. The same
	 * article twice changes nothing.
	 * @throws NewsgraphException BAD_USER_INPUT or TOO_LARGE if it cannot be read
	 */
	public Ingested submit(Submission submission) {
		return submit(submission, this.clock.instant(), SOON);
	}

	/**
	 * The same where nobody waits for the single article, as in a folder: it may be held
	 * up for seconds to be stored with others.
	 * @param seenAt when somebody saw it, as in a web archive; now if null: if it does
	 * not say when it was published, its dates are counted from then
	 * @throws NewsgraphException BAD_USER_INPUT or TOO_LARGE if it cannot be read
	 */
	public Ingested submitAtLeisure(Submission submission, @Nullable Instant seenAt) {
		return submit(submission, (seenAt != null) ? seenAt : this.clock.instant(), AT_LEISURE);
	}

	private Ingested submit(Submission submission, Instant seenAt, Duration patience) {
		return store(this.bundles.prepare(() -> draft(submission, seenAt)), patience);
	}

	/**
	 * Reads an article that is stored later, in its turn.
	 * @throws NewsgraphException BAD_USER_INPUT or TOO_LARGE if it cannot be read
	 */
	public Draft draft(Submission submission) {
		return draft(submission, this.clock.instant());
	}

	/** Stores what was read, all of it or nothing. */
	public Ingested store(Draft draft) {
		return store(draft, SOON);
	}

	private Ingested store(Draft draft, Duration patience) {
		Edition edition = this.bundles.store(draft, patience);
		return new Ingested(edition.articleId(), edition.isCopy(), edition.outcome(), draft.reading());
	}

	private Draft draft(Submission submission, Instant seenAt) {
		Identifier identifier = Identifier.of(submission.identifier(), submission.version());
		Reading reading = read(submission, seenAt);
		String publisher = (submission.publisher() != null) ? submission.publisher() : reading.publisher();
		return new Draft(reading, submission.url(), publisher, seenAt, identifier);
	}

	/**
	 * No more articles are read at once than there are processors: reading is all work.
	 */
	private Reading read(Submission submission, Instant now) {
		this.desks.acquireUninterruptibly();
		try {
			return this.reader.read(submission.manuscript(now));
		}
		catch (UnreadableException ex) {
			throw new NewsgraphException(code(ex.reason()), String.valueOf(ex.getMessage()));
		}
		finally {
			this.desks.release();
		}
	}

	private static ErrorCode code(UnreadableException.Reason reason) {
		return switch (reason) {
			case EMPTY, NOT_TEXT, AMBIGUOUS -> ErrorCode.BAD_USER_INPUT;
			case TOO_LARGE -> ErrorCode.TOO_LARGE;
			case TOO_SLOW -> ErrorCode.TOO_COMPLEX;
		};
	}

}
