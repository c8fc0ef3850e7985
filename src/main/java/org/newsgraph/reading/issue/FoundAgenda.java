package org.newsgraph.reading.issue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.newsgraph.reading.Mention;
import org.newsgraph.reading.ReadIssue;
import org.newsgraph.reading.issue.KnownIssue.Identity;
import org.newsgraph.reading.language.Sentence;
import org.newsgraph.reading.language.Token;

/** The agenda as it is found, phrase by phrase. */
final class FoundAgenda implements Agenda {

	private final Map<Place, String> meaning = new HashMap<>();

	private final Map<String, Topic> topics = new LinkedHashMap<>();

	private Map<String, ReadIssue> issues = Map.of();

	@Override
	public Optional<ReadIssue> issue(Sentence sentence, Token head) {
		return Optional.ofNullable(this.meaning.get(new Place(sentence.index(), head.index()))).map(this.issues::get);
	}

	@Override
	public List<ReadIssue> issues() {
		return List.copyOf(this.issues.values());
	}

	boolean isTaken(Sentence sentence, Token head) {
		return this.meaning.containsKey(new Place(sentence.index(), head.index()));
	}

	Topic add(Identity identity, Sentence sentence, Token head, Mention mention) {
		Topic topic = this.topics.computeIfAbsent(identity.id(), (id) -> new Topic(identity));
		this.meaning.put(new Place(sentence.index(), head.index()), identity.id());
		topic.mentions.put(mention.start(), mention);
		topic.lastSentence = sentence.index();
		topic.lastStart = mention.start();
		return topic;
	}

	/** What can be taken up, the latest named first. */
	List<Topic> latestFirst() {
		return this.topics.values()
			.stream()
			.sorted(Comparator.comparing((Topic topic) -> topic.lastStart).reversed())
			.toList();
	}

	FoundAgenda complete() {
		Map<String, ReadIssue> complete = new LinkedHashMap<>();
		this.topics.values()
			.stream()
			.sorted(Comparator.comparing((topic) -> topic.mentions.firstKey()))
			.forEach((topic) -> complete.put(topic.identity.id(), topic.issue()));
		this.issues = complete;
		return this;
	}

	private record Place(int sentence, int token) {
	}

	/** An issue of the article and what was said of it so far. */
	static final class Topic {

		private final Identity identity;

		private final TreeMap<Integer, Mention> mentions = new TreeMap<>();

		private final Set<String> words = new HashSet<>();

		private final Set<String> groups = new HashSet<>();

		private int lastSentence;

		private int lastStart;

		Topic(Identity identity) {
			this.identity = identity;
		}

		Identity identity() {
			return this.identity;
		}

		int lastSentence() {
			return this.lastSentence;
		}

		void learn(Set<String> words, String group) {
			this.words.addAll(words);
			this.groups.add(group);
		}

		/** Whether a definite phrase says nothing that does not fit this issue. */
		boolean fits(IssuePhrase phrase) {
			boolean owned = phrase.owners().isEmpty()
					|| (this.identity.owner() != null && phrase.owners().equals(Set.of(this.identity.owner())));
			return owned && this.groups.contains(phrase.headClass().group())
					&& this.words.containsAll(phrase.subject());
		}

		private ReadIssue issue() {
			return new ReadIssue(this.identity.id(), this.identity.name(), this.identity.kind(), this.identity.owner(),
					new ArrayList<>(this.mentions.values()));
		}

	}

}
