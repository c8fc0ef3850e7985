package org.newsgraph.source.command;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;

/**
 * A bar on a terminal, with counts; nobody knows beforehand how many articles there are.
 */
final class BarDisplay implements Display {

	private final ProgressBar bar = new ProgressBarBuilder().setTaskName("Articles")
		.setInitialMax(-1)
		.setUpdateIntervalMillis(500)
		.hideEta()
		.build();

	@Override
	public void show(Summary summary) {
		this.bar.stepTo(summary.count());
		this.bar.setExtraMessage(summary.line());
	}

	@Override
	public void close() {
		this.bar.close();
	}

}
