package org.newsgraph.source.command;

/** Shows how far it is while it goes on. */
interface Display extends AutoCloseable {

	/** The display for whoever is looking: a terminal, or a log. */
	static Display here() {
		return (System.console() != null && System.console().isTerminal()) ? new BarDisplay() : new LogDisplay();
	}

	/** Something was taken or failed. */
	void show(Summary summary);

	@Override
	void close();

}
