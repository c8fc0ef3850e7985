package org.newsgraph.reading.pipeline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

import org.newsgraph.reading.Manuscript;
import org.newsgraph.reading.ReadStatement;
import org.newsgraph.reading.Reader;
import org.newsgraph.reading.Reading;
import org.newsgraph.reading.ReadingWarning;
import org.newsgraph.reading.event.EventCoder;
import org.newsgraph.reading.issue.Agenda;
import org.newsgraph.reading.issue.IssueFinder;
import org.newsgraph.reading.language.Parser;
import org.newsgraph.reading.language.Sentence;
import org.newsgraph.reading.name.ActorFinder;
import org.newsgraph.reading.name.Cast;
import org.newsgraph.reading.page.CleanPage;
import org.newsgraph.reading.page.Cleaner;
import org.newsgraph.reading.statement.Attribution;

import org.springframework.stereotype.Component;

/**
 * Reads an article step by step: its body, its sentences, who, what about, who says what,
 * what happened.
 */
@Component
class ArticleReader implements Reader {

	private static final String RULES = "newsgraph-1";

	private final Cleaner cleaner;

	private final Parser parser;

	private final ActorFinder actors;

	private final IssueFinder issues;

	private final EventCoder events;

	private final Attribution statements;

	ArticleReader(Cleaner cleaner, Parser parser, ActorFinder actors, IssueFinder issues, EventCoder events,
			Attribution statements) {
		this.cleaner = cleaner;
		this.parser = parser;
		this.actors = actors;
		this.issues = issues;
		this.events = events;
		this.statements = statements;
	}

	@Override
	public Reading read(Manuscript manuscript) {
		CleanPage page = this.cleaner.clean(manuscript);
		return page.language().startsWith("en") ? facts(page, writtenOn(page, manuscript)) : unread(page);
	}

	@Override
	public String version() {
		return RULES + "+" + this.parser.version();
	}

	private static LocalDate writtenOn(CleanPage page, Manuscript manuscript) {
		Instant moment = (page.publishedAt() != null) ? page.publishedAt() : manuscript.receivedAt();
		return LocalDate.ofInstant(moment, ZoneOffset.UTC);
	}

	private Reading facts(CleanPage page, LocalDate writtenOn) {
		Portion portion = Portion.of(page.text());
		String text = portion.text();
		List<Sentence> sentences = this.parser.parse(portion.words());
		Cast cast = this.actors.find(sentences, text, page.headline(), writtenOn);
		Agenda agenda = this.issues.find(sentences, text, page.headline(), cast, writtenOn);
		List<ReadStatement> statements = this.statements.attribute(text, sentences, cast, agenda, writtenOn);
		return new Reading(page.headline(), page.text(), page.publishedAt(), page.modifiedAt(), page.authors(),
				page.language(), page.canonicalUrl(), page.publisher(), cast.actors(), agenda.issues(),
				this.events.code(text, sentences, cast, agenda, statements, writtenOn), statements,
				warnings(page.warnings(), portion.warnings(sentences)));
	}

	private static List<ReadingWarning> warnings(List<ReadingWarning> ofPage, List<ReadingWarning> ofReading) {
		return Stream.concat(ofPage.stream(), ofReading.stream()).toList();
	}

	private static Reading unread(CleanPage page) {
		return new Reading(page.headline(), page.text(), page.publishedAt(), page.modifiedAt(), page.authors(),
				page.language(), page.canonicalUrl(), page.publisher(), List.of(), List.of(), List.of(), List.of(),
				page.warnings());
	}

}
