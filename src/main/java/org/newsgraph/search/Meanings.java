package org.newsgraph.search;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;

import ai.onnxruntime.OrtException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.util.ConcurrentLruCache;

/**
 * Gives texts their meaning, as far as that is wanted and this machine can. The model is
 * loaded when it is first needed; that it cannot be is told once.
 */
class Meanings {

	private static final Logger logger = LoggerFactory.getLogger(Meanings.class);

	/** What the model was trained to read before a question, and not before a text. */
	private static final String ASKED = "Represent this sentence for searching relevant passages: ";

	/** Who turns a page asks the same again. */
	private static final int QUESTIONS_KEPT = 256;

	private final ConcurrentLruCache<String, Optional<float[]>> ofQuestions = new ConcurrentLruCache<>(QUESTIONS_KEPT,
			(question) -> findOfText(ASKED + question));

	private final Callable<SentenceModel> loader;

	private @Nullable SentenceModel model;

	private volatile boolean possible;

	/**
	 * Gives texts their meaning.
	 * @param wanted whether at all
	 * @param loader of the model
	 */
	Meanings(boolean wanted, Callable<SentenceModel> loader) {
		this.possible = wanted;
		this.loader = loader;
	}

	/** Whether texts can be given a meaning, as far as is known. */
	boolean arePossible() {
		return this.possible;
	}

	/** Loads the model, so that nobody who asks waits for it. */
	void prepare() {
		model();
	}

	/** The meaning of a question; empty if texts cannot be given one. */
	Optional<float[]> findOfQuestion(String text) {
		return this.ofQuestions.get(text);
	}

	/** The meaning of a text; empty if texts cannot be given one. */
	Optional<float[]> findOfText(String text) {
		SentenceModel loaded = model();
		if (loaded == null) {
			return Optional.empty();
		}
		try {
			return Optional.of(loaded.vector(text));
		}
		catch (OrtException ex) {
			throw new IllegalStateException("A text was given no meaning", ex);
		}
	}

	private synchronized @Nullable SentenceModel model() {
		if (this.model == null && this.possible) {
			try {
				long start = System.nanoTime();
				this.model = this.loader.call();
				logger.info("Search by meaning is on: the language model was loaded in {} ms",
						Duration.ofNanos(System.nanoTime() - start).toMillis());
			}
			catch (Exception | LinkageError ex) {
				this.possible = false;
				logger.warn("Search by meaning is off, and by words goes on: the language model cannot be loaded: {}",
						ex.toString());
			}
		}
		return this.model;
	}

}
