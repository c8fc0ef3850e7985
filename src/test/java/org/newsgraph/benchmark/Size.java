package org.newsgraph.benchmark;

import java.util.Locale;

/** How large a synthetic store is. */
enum Size {

	/** For trying the benchmark itself. */
	XS(2_000, "4g", "2GB"),
	/** A newsroom's year. */
	S(50_000, "4g", "2GB"),
	/** Ten times that. */
	L(500_000, "5g", "8GB");

	private final int articles;

	private final String heap;

	private final String pageCache;

	Size(int articles, String heap, String pageCache) {
		this.articles = articles;
		this.heap = heap;
		this.pageCache = pageCache;
	}

	/** The heap of a service that holds it, as Java takes it. */
	String heap() {
		return this.heap;
	}

	/** The page cache of a service that holds it, as Neo4j takes it. */
	String pageCache() {
		return this.pageCache;
	}

	int articles() {
		return this.articles;
	}

	int events() {
		return this.articles * 3;
	}

	int statements() {
		return this.articles * 6 / 5;
	}

	int actors() {
		return this.articles / 10;
	}

	int issues() {
		return this.articles / 100;
	}

	static Size asked() {
		return valueOf(System.getProperty("newsgraph.benchmark.size", "S").toUpperCase(Locale.ROOT));
	}

}
