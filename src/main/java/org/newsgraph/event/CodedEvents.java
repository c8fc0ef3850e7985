package org.newsgraph.event;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.newsgraph.graph.Cypher;
import org.newsgraph.graph.Graph;

import org.springframework.stereotype.Component;

/**
 * Takes in events that others coded. They are kept apart from those read here, and shown
 * only to those who ask for them.
 */
@Component
public class CodedEvents {

	private final Graph graph;

	private final CodedWrites writes;

	private final MentionWrites mentionWrites;

	private final Clock clock;

	CodedEvents(Graph graph, CodedWrites writes, MentionWrites mentionWrites, Clock clock) {
		this.graph = graph;
		this.writes = writes;
		this.mentionWrites = mentionWrites;
		this.clock = clock;
	}

	/**
	 * Stores events in one transaction, all or none; those that are there already stay as
	 * they are.
	 * @param events some thousands at most
	 * @return how many are new
	 */
	public int store(Collection<CodedEvent> events) {
		Instant now = this.clock.instant();
		Map<String, CodedEvent> distinct = new LinkedHashMap<>();
		events.forEach((event) -> distinct.putIfAbsent(event.key(), event));
		return this.graph.write((cypher) -> store(cypher, distinct, now));
	}

	private int store(Cypher cypher, Map<String, CodedEvent> events, Instant now) {
		Set<String> known = CodedWrites.known(cypher, events.keySet());
		List<CodedEvent> fresh = events.values().stream().filter((event) -> !known.contains(event.key())).toList();
		if (!fresh.isEmpty()) {
			this.writes.store(cypher, fresh, now);
		}
		return fresh.size();
	}

	/**
	 * Stores in one transaction which articles mention events.
	 * @param mentions some thousands at most
	 */
	public Mentioned mention(Collection<CodedMention> mentions) {
		Instant now = this.clock.instant();
		return this.graph.write((cypher) -> mention(cypher, mentions, now));
	}

	private Mentioned mention(Cypher cypher, Collection<CodedMention> mentions, Instant now) {
		Set<String> known = CodedWrites.known(cypher,
				mentions.stream().map(CodedMention::eventKey).distinct().toList());
		List<CodedMention> joined = mentions.stream().filter((mention) -> known.contains(mention.eventKey())).toList();
		Map<List<String>, CodedMention> distinct = new LinkedHashMap<>();
		joined
			.forEach((mention) -> distinct.putIfAbsent(List.of(mention.eventKey(), mention.article().key()), mention));
		int told = distinct.isEmpty() ? 0 : this.mentionWrites.store(cypher, new ArrayList<>(distinct.values()), now);
		List<CodedMention> others = mentions.stream().filter((mention) -> !known.contains(mention.eventKey())).toList();
		return new Mentioned(told, joined.size() - told, others);
	}

	/**
	 * What became of mentions.
	 *
	 * @param fresh how many told something new
	 * @param unchanged how many told nothing new
	 * @param ofUnknownEvents those of events that are not there
	 */
	public record Mentioned(int fresh, int unchanged, List<CodedMention> ofUnknownEvents) {

		public Mentioned {
			ofUnknownEvents = List.copyOf(ofUnknownEvents);
		}

	}

}
