package org.newsgraph.source.gdelt;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.newsgraph.event.CodedEvent;
import org.newsgraph.event.CodedEvents;
import org.newsgraph.event.CodedMention;
import org.newsgraph.source.door.Spot;

/** The rows that are stored together. */
final class Batch {

	private final List<CodedEvent> events = new ArrayList<>();

	private final List<CodedMention> mentions = new ArrayList<>();

	private final Map<CodedMention, Spot> mentioned = new HashMap<>();

	private final Map<Refused, RefusedRows> refused = new EnumMap<>(Refused.class);

	private int rows;

	int rows() {
		return this.rows;
	}

	void add(Spot where, Coding coding) {
		if (coding instanceof Coding.Heading) {
			return;
		}
		this.rows++;
		switch (coding) {
			case Coding.Happening happening -> this.events.add(happening.event());
			case Coding.Mentioning mentioning -> add(where, mentioning.mention());
			case Coding.Refusal refusal -> refuse(refusal.reason(), where);
			case Coding.Heading heading -> throw new IllegalStateException("A heading is no row");
		}
	}

	private void add(Spot where, CodedMention mention) {
		this.mentions.add(mention);
		this.mentioned.putIfAbsent(mention, where);
	}

	private void refuse(Refused reason, Spot where) {
		this.refused.merge(reason, RefusedRows.one(where), RefusedRows::plus);
	}

	/**
	 * Stores them, events first, and counts what became of each.
	 * @param bytes how much of a file was read for them
	 */
	ImportCount store(CodedEvents store, long bytes) {
		int fresh = this.events.isEmpty() ? 0 : store.store(this.events);
		CodedEvents.Mentioned mentioned = this.mentions.isEmpty() ? new CodedEvents.Mentioned(0, 0, List.of())
				: store.mention(this.mentions);
		mentioned.ofUnknownEvents()
			.forEach((mention) -> refuse(Refused.EVENT_NOT_THERE, Objects.requireNonNull(this.mentioned.get(mention))));
		return new ImportCount(this.rows, fresh + mentioned.fresh(), this.events.size() - fresh + mentioned.unchanged(),
				this.refused, bytes, List.of());
	}

}
