package org.newsgraph.source.gdelt;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.newsgraph.event.CodedEvent;
import org.newsgraph.event.CodedEvents;
import org.newsgraph.event.CodedMention;

/** The rows that are stored together. */
final class Batch {

	private final List<CodedEvent> events = new ArrayList<>();

	private final List<CodedMention> mentions = new ArrayList<>();

	private final Map<Refused, Long> refused = new EnumMap<>(Refused.class);

	private int rows;

	int rows() {
		return this.rows;
	}

	void add(Coding coding) {
		if (coding instanceof Coding.Heading) {
			return;
		}
		this.rows++;
		switch (coding) {
			case Coding.Happening happening -> this.events.add(happening.event());
			case Coding.Mentioning mentioning -> this.mentions.add(mentioning.mention());
			case Coding.Refusal refusal -> this.refused.merge(refusal.reason(), 1L, Long::sum);
			case Coding.Heading heading -> throw new IllegalStateException("A heading is no row");
		}
	}

	/**
	 * Stores them, events first, and counts what became of each.
	 * @param bytes how much of a file was read for them
	 */
	ImportCount store(CodedEvents store, long bytes) {
		int fresh = this.events.isEmpty() ? 0 : store.store(this.events);
		CodedEvents.Mentioned mentioned = this.mentions.isEmpty() ? new CodedEvents.Mentioned(0, 0, 0)
				: store.mention(this.mentions);
		if (mentioned.ofUnknownEvents() > 0) {
			this.refused.merge(Refused.EVENT_NOT_THERE, (long) mentioned.ofUnknownEvents(), Long::sum);
		}
		return new ImportCount(this.rows, fresh + mentioned.fresh(), this.events.size() - fresh + mentioned.unchanged(),
				this.refused, bytes, List.of());
	}

}
