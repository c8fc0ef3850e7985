package org.newsgraph.source.command;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import org.newsgraph.article.Outcome;
import org.newsgraph.source.door.Spot;

/** What became of all that was to be taken in. */
final class Summary {

	private static final int MOST_REASONS = 50;

	private static final int FIRST_PLACES = 3;

	private static final String OTHER = "Other reasons.";

	private final long start = System.nanoTime();

	private final Map<Outcome, Long> taken = new EnumMap<>(Outcome.class);

	private final Map<String, Failure> failures = new LinkedHashMap<>();

	private volatile long expected;

	private volatile long reached;

	private long before;

	private long copies;

	private boolean brokenOff;

	synchronized void taken(Outcome outcome, boolean isCopy) {
		this.taken.merge(outcome, 1L, Long::sum);
		this.copies += isCopy ? 1 : 0;
	}

	synchronized void failed(Spot where, String reason) {
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

	/**
	 * How much of all is read, in hundredths; nothing if nobody knows how much there is.
	 */
	OptionalInt percent() {
		return (this.expected > 0) ? OptionalInt.of(Math.clamp(100 * this.reached / this.expected, 0, 100))
				: OptionalInt.empty();
	}

	/** Whether nothing failed, and nothing is left. */
	synchronized boolean isClean() {
		return this.failures.isEmpty() && !this.brokenOff;
	}

	synchronized long count() {
		return this.taken.values().stream().mapToLong(Long::longValue).sum();
	}

	synchronized long failed() {
		return this.failures.values().stream().mapToLong((failure) -> failure.count).sum();
	}

	/** Articles a second, to one place. */
	String rate() {
		double seconds = Math.max(0.001, (System.nanoTime() - this.start) / 1e9);
		return String.valueOf(Math.round(10 * count() / seconds) / 10.0);
	}

	/** How it stands, in one line. */
	String line() {
		return (percent().isPresent() ? percent().getAsInt() + " % read, " : "") + counts();
	}

	/** What was taken and what failed. */
	String counts() {
		return count() + " articles taken (" + rate() + " a second), " + failed() + " failed";
	}

	/** What to tell at the end. */
	synchronized String text() {
		List<String> lines = new ArrayList<>();
		Duration time = Duration.ofNanos(System.nanoTime() - this.start);
		lines.add("Articles: " + count(Outcome.CREATED) + " new, " + count(Outcome.UPDATED) + " updated, "
				+ count(Outcome.UNCHANGED) + " unchanged, " + failed() + " failed, in " + time.toSeconds() + " s ("
				+ rate() + " a second).");
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

		private final List<String> first = new ArrayList<>();

		private long count;

		void add(Spot where) {
			this.count++;
			if (this.first.size() < FIRST_PLACES) {
				this.first.add(where.text());
			}
		}

		String line(String reason) {
			String more = (this.count > this.first.size()) ? "; …" : "";
			return "Failed " + this.count + ": " + reason + " [" + String.join("; ", this.first) + more + "]";
		}

	}

}
