package org.newsgraph.source.command;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;

/**
 * A bar on a terminal, with counts: of what is read, in hundredths, or of what is taken
 * while nobody knows how much there is.
 */
final class BarDisplay implements Display {

	private static final int WHOLE = 100;

	private final ProgressBar bar;

	BarDisplay(String what) {
		this.bar = new ProgressBarBuilder().setTaskName(what)
			.setInitialMax(-1)
			.setUpdateIntervalMillis(500)
			.hideEta()
			.build();
	}

	@Override
	public void show(Progress progress) {
		progress.percent().ifPresentOrElse((percent) -> {
			this.bar.maxHint(WHOLE);
			this.bar.stepTo(percent);
		}, () -> this.bar.stepTo(progress.count()));
		this.bar.setExtraMessage(progress.counts());
	}

	@Override
	public void close() {
		this.bar.close();
	}

}
