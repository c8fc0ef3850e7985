package org.newsgraph.relation;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.newsgraph.article.Draft;
import org.newsgraph.reading.ActorKind;
import org.newsgraph.reading.DatePrecision;
import org.newsgraph.reading.EventType;
import org.newsgraph.reading.IssueKind;
import org.newsgraph.reading.Mention;
import org.newsgraph.reading.Participant;
import org.newsgraph.reading.Passage;
import org.newsgraph.reading.Polarity;
import org.newsgraph.reading.ReadActor;
import org.newsgraph.reading.ReadEvent;
import org.newsgraph.reading.ReadIssue;
import org.newsgraph.reading.ReadStance;
import org.newsgraph.reading.ReadStatement;
import org.newsgraph.reading.Reading;
import org.newsgraph.reading.Realis;
import org.newsgraph.reading.Sector;
import org.newsgraph.reading.StatementForm;

/** Writes articles for tests, as a reader would have read them: a sentence a fact. */
public final class Press {

	private final String publisher;

	private final Instant published;

	private final StringBuilder text = new StringBuilder();

	private final Map<String, ReadActor> actors = new LinkedHashMap<>();

	private final Map<String, ReadIssue> issues = new LinkedHashMap<>();

	private final List<ReadEvent> events = new ArrayList<>();

	private final List<ReadStatement> statements = new ArrayList<>();

	private Press(String publisher, LocalDate day) {
		this.publisher = publisher;
		this.published = day.atTime(9, 0).toInstant(ZoneOffset.UTC);
	}

	public static Press article(String publisher, String day) {
		return new Press(publisher, LocalDate.parse(day));
	}

	/** An actual event of the day of publication. */
	public Press telling(String sentence, EventType type, String actor, @Nullable String recipient,
			@Nullable String issue) {
		return telling(sentence, type, Realis.ACTUAL, actor, recipient, issue);
	}

	/** An event of the day of publication. */
	public Press telling(String sentence, EventType type, Realis realis, String actor, @Nullable String recipient,
			@Nullable String issue) {
		LocalDate day = LocalDate.ofInstant(this.published, ZoneOffset.UTC);
		return telling(sentence, type, realis, actor, recipient, issue, day, day, DatePrecision.DAY);
	}

	/** An actual event of some other time. */
	public Press telling(String sentence, EventType type, String actor, String recipient, String start, String end,
			DatePrecision precision) {
		return telling(sentence, type, Realis.ACTUAL, actor, recipient, null, LocalDate.parse(start),
				LocalDate.parse(end), precision);
	}

	/** An actual event whose day is not said. */
	public Press inferring(String sentence, EventType type, String actor, String recipient) {
		Passage passage = passage(sentence);
		LocalDate day = LocalDate.ofInstant(this.published, ZoneOffset.UTC);
		this.events.add(new ReadEvent(type, null, type.score(), Realis.ACTUAL, day, day, DatePrecision.DAY, true, 0.8,
				"test:rule", passage, List.of(state(actor, passage)), List.of(state(recipient, passage)), List.of(),
				null, null));
		return this;
	}

	private Press telling(String sentence, EventType type, Realis realis, String actor, @Nullable String recipient,
			@Nullable String issue, LocalDate start, LocalDate end, DatePrecision precision) {
		Passage passage = passage(sentence);
		this.events.add(new ReadEvent(type, null, type.score(), realis, start, end, precision, false, 0.8, "test:rule",
				passage, List.of(state(actor, passage)),
				(recipient != null) ? List.of(state(recipient, passage)) : List.of(),
				(issue != null) ? List.of(issue(issue, passage)) : List.of(), null, null));
		return this;
	}

	/** A statement of a minister on an issue. */
	public Press quoting(String sentence, String minister, String state, Polarity polarity, String issue) {
		ReadIssue target = issue(issue, new Passage(sentence, 0, sentence.length(), 0));
		return quoting(sentence, minister, state, polarity, new ReadStance.Target(target.id(), target.name()));
	}

	/** A statement of a minister on another state. */
	public Press quotingOn(String sentence, String minister, String state, Polarity polarity, String other) {
		state(other, new Passage(sentence, 0, sentence.length(), 0));
		return quoting(sentence, minister, state, polarity, new ReadStance.Target("country:" + other, other));
	}

	/** A statement of a minister on another state, in the sentence of the last event. */
	public Press quotingToo(String minister, String state, Polarity polarity, String other) {
		Passage passage = this.events.getLast().passage();
		return quoting(passage, minister, state, polarity, new ReadStance.Target("country:" + other, other));
	}

	/** An actual event of the day of publication, in the words of a minister. */
	public Press reporting(String sentence, EventType type, String actor, String recipient, String minister,
			String state) {
		Passage passage = passage(sentence);
		LocalDate day = LocalDate.ofInstant(this.published, ZoneOffset.UTC);
		this.events.add(new ReadEvent(type, null, type.score(), Realis.ACTUAL, day, day, DatePrecision.DAY, false, 0.8,
				"test:rule", passage, List.of(state(actor, passage)), List.of(state(recipient, passage)), List.of(),
				null, minister(minister, state, passage)));
		return this;
	}

	private Press quoting(String sentence, String minister, String state, Polarity polarity, ReadStance.Target target) {
		return quoting(passage(sentence), minister, state, polarity, target);
	}

	private Press quoting(Passage passage, String minister, String state, Polarity polarity, ReadStance.Target target) {
		this.statements.add(new ReadStatement(StatementForm.INDIRECT, passage.exact(), passage.start(), passage.end(),
				"said", 0.7, "test:rule", minister(minister, state, passage), state(state, passage),
				LocalDate.ofInstant(this.published, ZoneOffset.UTC), DatePrecision.DAY,
				List.of(new ReadStance(polarity, 1, target)), passage));
		return this;
	}

	private Participant minister(String name, String state, Passage passage) {
		String id = "person:" + name;
		this.actors.put(id, new ReadActor(id, name, ActorKind.PERSON, state, Sector.GOV, null, "minister", false,
				List.of(mention(passage))));
		return new Participant(id, name, ActorKind.PERSON, state, Sector.GOV, null, passage.exact(), passage.start(),
				passage.end());
	}

	/** The article, published at an address. */
	public Draft at(String address) {
		Reading reading = new Reading("Headline", this.text.toString(), this.published, null, List.of(), "en", null,
				null, List.copyOf(this.actors.values()), List.copyOf(this.issues.values()), this.events,
				this.statements, List.of());
		return new Draft(reading, URI.create(address), this.publisher, this.published, null);
	}

	private Passage passage(String sentence) {
		this.text.append(this.text.isEmpty() ? "" : " ");
		int start = this.text.length();
		this.text.append(sentence);
		return new Passage(sentence, start, this.text.length(), this.events.size() + this.statements.size());
	}

	private Participant state(String code, Passage passage) {
		String id = "country:" + code;
		this.actors.put(id, new ReadActor(id, code, ActorKind.COUNTRY, code, Sector.GOV, null, null, true,
				List.of(mention(passage))));
		return new Participant(id, code, ActorKind.COUNTRY, code, Sector.GOV, null, passage.exact(), passage.start(),
				passage.end());
	}

	private ReadIssue issue(String name, Passage passage) {
		ReadIssue issue = new ReadIssue("issue:" + name, name, IssueKind.PROPOSAL, null, List.of(mention(passage)));
		this.issues.put(issue.id(), issue);
		return issue;
	}

	private static Mention mention(Passage passage) {
		return new Mention(passage.exact(), passage.start(), passage.end());
	}

}
