package org.newsgraph.benchmark;

/**
 * What one pass over all articles took.
 *
 * @param articles how many there were
 * @param sentences of all of them
 * @param wallNanos by the clock on the wall
 * @param cpuNanos of all threads that worked
 */
record Cost(int articles, int sentences, long wallNanos, long cpuNanos) {

	double articlesPerSecond() {
		return this.articles * 1e9 / this.wallNanos;
	}

	double sentencesPerSecond() {
		return this.sentences * 1e9 / this.wallNanos;
	}

	double cpuMillisPerArticle() {
		return this.cpuNanos / 1e6 / this.articles;
	}

}
