package org.newsgraph.reading.event;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.newsgraph.reading.Participant;
import org.newsgraph.reading.ReadIssue;

/** To whom something is done, and what it concerns. */
final class Aim {

	private final Map<String, Participant> recipients = new LinkedHashMap<>();

	private final Map<String, ReadIssue> issues = new LinkedHashMap<>();

	private int distance;

	void add(Participant recipient, int depth) {
		this.recipients.putIfAbsent(recipient.actorId(), recipient);
		this.distance = Math.max(this.distance, depth);
	}

	void add(ReadIssue issue) {
		this.issues.putIfAbsent(issue.id(), issue);
	}

	boolean isEmpty() {
		return this.recipients.isEmpty() && this.issues.isEmpty();
	}

	List<Participant> recipients() {
		return List.copyOf(this.recipients.values());
	}

	List<ReadIssue> issues() {
		return List.copyOf(this.issues.values());
	}

	/** How many steps the farthest recipient is from the phrase the pattern points at. */
	int distance() {
		return this.distance;
	}

}
