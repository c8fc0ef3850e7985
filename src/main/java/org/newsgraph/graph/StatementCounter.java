package org.newsgraph.graph;

import java.util.concurrent.atomic.LongAdder;

import org.springframework.stereotype.Component;

/**
 * Counts the Cypher statements sent by {@link Graph}, so that a test can say that a
 * query's statements grow with its depth and not with its rows.
 */
@Component
public class StatementCounter {

	private final LongAdder statements = new LongAdder();

	/** All statements sent since the start, those of repeated tries included. */
	public long statements() {
		return this.statements.sum();
	}

	void count() {
		this.statements.increment();
	}

}
