package org.newsgraph.source.command;

import java.util.OptionalInt;

import org.newsgraph.source.gdelt.ImportCount;

/**
 * How far an import of rows is.
 *
 * @param time since it began
 * @param rows what became of the rows
 * @param expected how many bytes the files have
 */
record RowProgress(Stopwatch time, ImportCount rows, long expected) implements Progress {

	@Override
	public OptionalInt percent() {
		return Progress.percent(this.rows.bytes(), this.expected);
	}

	@Override
	public long count() {
		return this.rows.rows();
	}

	@Override
	public String counts() {
		return count() + " rows read (" + this.time.rate(count()) + "), " + this.rows.refusals() + " refused";
	}

}
