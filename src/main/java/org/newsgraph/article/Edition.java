package org.newsgraph.article;

import java.time.Instant;
import java.util.List;

import org.newsgraph.reading.Passage;

/**
 * An article as it was just stored: what its facts hang on.
 *
 * @param articleId the key of the article
 * @param versionId the key of the version that was made, or that there was already
 * @param publishedAt when it was published
 * @param recordedAt the moment on our clock
 * @param source the independent source it counts as
 * @param isCopy whether another article is its original
 * @param outcome what became of it
 * @param recounted the keys of the articles whose facts count otherwise now: this one and
 * those that count as another source since it came
 */
public record Edition(String articleId, String versionId, Instant publishedAt, Instant recordedAt, String source,
		boolean isCopy, Outcome outcome, List<String> recounted) {

	/** Whether nothing that was known before counts otherwise now. */
	boolean addsOnly() {
		return this.outcome == Outcome.CREATED && this.recounted.size() == 1;
	}

	/** The number of the version that a passage stands in. */
	static int versionOf(String passageKey) {
		return Integer.parseInt(passageKey, passageKey.lastIndexOf('/') + 1, passageKey.lastIndexOf(':'), 10);
	}

	/** The key of a passage of this version. */
	public String passageId(Passage passage) {
		return this.versionId + ":" + passage.start() + "-" + passage.end();
	}

}
