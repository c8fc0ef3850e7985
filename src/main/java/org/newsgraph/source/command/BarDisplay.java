package org.newsgraph.source.command;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;

/**
 * A bar on a terminal, with counts: of what is read, in hundredths, or of the articles
 * while nobody knows how much there is.
 */
final class BarDisplay implements Display {

	private static final int WHOLE = 100;

	private final ProgressBar bar = new ProgressBarBuilder().setTaskName("Articles")
		.setInitialMax(-1)
		.setUpdateIntervalMillis(500)
		.hideEta()
		.build();

	@Override
	public void show(Summary summary) {
		summary.percent().ifPresentOrElse((percent) -> {
			this.bar.maxHint(WHOLE);
			this.bar.stepTo(percent);
		}, () -> this.bar.stepTo(summary.count()));
		this.bar.setExtraMessage(summary.counts());
	}

	@Override
	public void close() {
		this.bar.close();
	}

}
