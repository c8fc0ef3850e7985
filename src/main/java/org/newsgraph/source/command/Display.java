package org.newsgraph.source.command;

/** Shows how far it is while it goes on. */
interface Display extends AutoCloseable {

	/**
	 * The display for whoever is looking: a terminal, or a log.
	 * @param what is counted
	 */
	static Display of(String what) {
		return (System.console() != null && System.console().isTerminal()) ? new BarDisplay(what) : new LogDisplay();
	}

	/** Something was taken or failed. */
	void show(Progress progress);

	@Override
	void close();

}
