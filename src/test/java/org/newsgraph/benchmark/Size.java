package org.newsgraph.benchmark;

import java.util.Locale;

/** How large a synthetic store is. */
enum Size {

	/** For trying the benchmark itself. */
	XS(2_000),
	/** A newsroom's year. */
	S(50_000),
	/** Ten times that. */
	L(500_000);

	private final int articles;

	Size(int articles) {
		this.articles = articles;
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
