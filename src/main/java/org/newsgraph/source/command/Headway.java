package org.newsgraph.source.command;

import java.util.NavigableSet;
import java.util.TreeSet;

/** How far the articles of one lot have been taken, by their numbers in it from 0. */
final class Headway {

	private static final int OFTEN = 25;

	private final Journal journal;

	private final String key;

	private final Journal.Entry before;

	private final NavigableSet<Long> failed;

	private final NavigableSet<Long> open = new TreeSet<>();

	private long next;

	private boolean refused;

	private boolean ended;

	private int unwritten;

	Headway(Journal journal, String key, Journal.Entry before) {
		this.journal = journal;
		this.key = key;
		this.before = before;
		this.failed = new TreeSet<>(before.failed());
	}

	/**
	 * Comes to the next article.
	 * @return its number, or -1 if it was taken before
	 */
	synchronized long begin() {
		long number = this.next++;
		if (this.before.has(number)) {
			return -1;
		}
		this.open.add(number);
		return number;
	}

	/** Something in it can never be taken. */
	synchronized void refuse() {
		this.refused = true;
	}

	/** An article is stored, or cannot be. */
	synchronized void end(long number, boolean taken) {
		this.open.remove(number);
		if (taken) {
			this.failed.remove(number);
		}
		else {
			this.failed.add(number);
		}
		this.unwritten++;
		if (this.ended || this.unwritten >= Math.max(OFTEN, this.failed.size())) {
			write();
		}
	}

	/** There are no more articles in it. */
	synchronized void end() {
		this.ended = true;
		write();
	}

	/** Nothing more is read of it for now. */
	synchronized void breakOff() {
		write();
	}

	private void write() {
		long upTo = Math.max(this.open.isEmpty() ? this.next : this.open.first(), this.before.upTo());
		boolean whole = this.ended && this.open.isEmpty() && this.failed.isEmpty() && !this.refused;
		this.journal.write(this.key, new Journal.Entry(upTo, whole, this.failed.headSet(upTo)));
		this.unwritten = 0;
	}

}
