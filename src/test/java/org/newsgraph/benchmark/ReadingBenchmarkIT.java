package org.newsgraph.benchmark;

import java.io.IOException;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.newsgraph.reading.language.CoreNlpParser;

/**
 * Shows what reading costs; fails for no time, since that is the machine's, too. With
 * {@code newsgraph.benchmark.articles} articles of one's own are read as well.
 */
@Tag("benchmark")
class ReadingBenchmarkIT {

	@Test
	void showsWhatReadingCostsBesideTheParse() throws IOException {
		new ReadingBenchmark(new CoreNlpParser()).run();
	}

}
