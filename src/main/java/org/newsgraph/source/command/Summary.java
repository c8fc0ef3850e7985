package org.newsgraph.source.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import org.newsgraph.article.Outcome;
import org.newsgraph.graphql.NewsgraphException;
import org.newsgraph.source.door.Spot;

/** What became of all that was to be taken in. */
final class Summary implements Progress {

	private static final int MOST_REASONS = 50;

	private static final int FIRST_PLACES = 3;

	private static final String OTHER = "Other reasons.";

	private final Stopwatch time = new Stopwatch();

	private final Map<Outcome, Long> taken = new EnumMap<>(Outcome.class);

	private final Map<String, Failure> failures = new LinkedHashMap<>();

	private final FailureList all;

	private volatile long expected;

	private volatile long reached;

	private long before;

	private long copies;

	private boolean brokenOff;

	/**
	 * A summary of nothing yet.
	 * @param all takes what failed, one by one
	 */
	Summary(FailureList all) {
		this.all = all;
	}

	synchronized void taken(Outcome outcome, boolean isCopy) {
		this.taken.merge(outcome, 1L, Long::sum);
		this.copies += isCopy ? 1 : 0;
	}

	void failed(Spot where, NewsgraphException refusal) {
		this.all.add(where, refusal);
		failed(where, refusal.told());
	}

	private synchronized void failed(Spot where, String reason) {
		String group = (this.failures.size() < MOST_REASONS || this.failures.containsKey(reason)) ? reason : OTHER;
		this.failures.computeIfAbsent(group, (any) -> new Failure()).add(where);
	}

	/** Something was taken before and is passed over. */
	synchronized void passedOver() {
		this.before++;
	}

	synchronized void brokenOff() {
		this.brokenOff = true;
	}

	/** So many bytes are to be read altogether. */
	void expect(long bytes) {
		this.expected = bytes;
	}

	/** So many bytes are read. */
	void reach(long bytes) {
		this.reached = bytes;
	}

	long reached() {
		return this.reached;
	}

	@Override
	public OptionalInt percent() {
		return Progress.percent(this.reached, this.expected);
	}

	/** Whether nothing failed, and nothing is left. */
	synchronized boolean isClean() {
		return this.failures.isEmpty() && !this.brokenOff;
	}

	@Override
	public synchronized long count() {
		return this.taken.values().stream().mapToLong(Long::longValue).sum();
	}

	synchronized long failed() {
		return this.failures.values().stream().mapToLong((failure) -> failure.count).sum();
	}

	@Override
	public String counts() {
		return count() + " articles taken (" + this.time.rate(count()) + "), " + failed() + " failed";
	}

	/** What to tell at the end. */
	synchronized String text() {
		List<String> lines = new ArrayList<>();
		lines.add("Articles: " + count(Outcome.CREATED) + " new, " + count(Outcome.UPDATED) + " updated, "
				+ count(Outcome.UNCHANGED) + " unchanged, " + failed() + " failed, " + this.time.told(count()) + ".");
		if (this.copies > 0) {
			lines.add("Copies of other articles among them: " + this.copies + " (they count as no second source).");
		}
		if (this.before > 0) {
			lines.add("Taken before and passed over: " + this.before + " (--again takes them once more).");
		}
		this.failures.entrySet()
			.stream()
			.sorted(Comparator.comparing((failure) -> -failure.getValue().count))
			.map((failure) -> failure.getValue().line(failure.getKey()))
			.forEach(lines::add);
		if (!this.failures.isEmpty()) {
			lines.add("All that failed, each with its place: " + this.all);
		}
		if (this.brokenOff) {
			lines.add("Broken off. The same command goes on where it stopped.");
		}
		return String.join(System.lineSeparator(), lines);
	}

	private long count(Outcome outcome) {
		return this.taken.getOrDefault(outcome, 0L);
	}

	/** What failed for one reason, and where first. */
	private static final class Failure {

		private final List<Spot> first = new ArrayList<>();

		private long count;

		void add(Spot where) {
			this.count++;
			if (this.first.size() < FIRST_PLACES) {
				this.first.add(where);
			}
		}

		String line(String reason) {
			return "Failed " + this.count + ": " + reason + " " + Places.told(this.first, this.count);
		}

	}

}
