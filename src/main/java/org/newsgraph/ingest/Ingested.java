package org.newsgraph.ingest;

import java.util.List;

import org.newsgraph.article.Outcome;
import org.newsgraph.reading.Reading;
import org.newsgraph.reading.ReadingWarning;

/**
 * What became of a submission.
 *
 * @param articleKey key of the article
 * @param isCopy whether it is a copy of another article, and counts no second source
 * @param outcome whether it was new, changed or known just so
 * @param reading what was read in it
 */
public record Ingested(String articleKey, boolean isCopy, Outcome outcome, Reading reading) {

	/** What was noticed and is worth knowing. */
	public List<ReadingWarning> warnings() {
		return this.reading.warnings();
	}

}
