package org.newsgraph.ingest;

import java.time.Clock;
import java.util.List;

import org.newsgraph.actor.Actors;
import org.newsgraph.article.Articles;
import org.newsgraph.article.Draft;
import org.newsgraph.article.Edition;
import org.newsgraph.article.Outcome;
import org.newsgraph.article.Proofs;
import org.newsgraph.event.Events;
import org.newsgraph.graph.Cypher;
import org.newsgraph.graph.Graph;
import org.newsgraph.issue.Issues;
import org.newsgraph.relation.Relations;
import org.newsgraph.statement.Statements;
import org.newsgraph.story.Stories;

import org.springframework.stereotype.Component;

/** Stores articles and all their facts in one transaction: all of it or nothing. */
@Component
class Pipeline {

	private final Graph graph;

	private final Articles articles;

	private final Actors actors;

	private final Issues issues;

	private final Events events;

	private final Statements statements;

	private final Relations relations;

	private final Stories stories;

	private final Clock clock;

	Pipeline(Graph graph, Articles articles, Actors actors, Issues issues, Events events, Statements statements,
			Relations relations, Stories stories, Clock clock) {
		this.graph = graph;
		this.articles = articles;
		this.actors = actors;
		this.issues = issues;
		this.events = events;
		this.statements = statements;
		this.relations = relations;
		this.stories = stories;
		this.clock = clock;
	}

	/** What became of each, in order. */
	List<Edition> store(List<Draft> drafts) {
		return this.graph.write((cypher) -> drafts.stream().map((draft) -> store(cypher, draft)).toList());
	}

	private Edition store(Cypher cypher, Draft draft) {
		Edition edition = this.articles.store(cypher, draft, this.clock.instant());
		if (edition.outcome() != Outcome.UNCHANGED) {
			this.actors.link(cypher, edition, draft.reading());
			this.issues.link(cypher, edition, draft.reading());
			this.events.store(cypher, edition, draft.reading().events());
			this.statements.store(cypher, edition, draft.reading().statements());
			this.relations.derive(cypher, edition, Proofs.recount(cypher, edition));
			this.stories.place(cypher, edition, draft.reading());
		}
		return edition;
	}

}
