package org.newsgraph.ingest;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
import org.newsgraph.reading.Reading;
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
		return this.graph.write((cypher) -> {
			List<Edition> editions = new ArrayList<>();
			Map<Edition, Reading> changed = new LinkedHashMap<>();
			for (Draft draft : drafts) {
				Edition edition = this.articles.store(cypher, draft, this.clock.instant());
				editions.add(edition);
				if (edition.outcome() != Outcome.UNCHANGED) {
					storeFacts(cypher, edition, draft.reading());
					changed.put(edition, draft.reading());
				}
			}
			this.stories.place(cypher, changed);
			return editions;
		});
	}

	private void storeFacts(Cypher cypher, Edition edition, Reading reading) {
		this.actors.link(cypher, edition, reading);
		this.issues.link(cypher, edition, reading);
		this.events.store(cypher, edition, reading.events());
		this.statements.store(cypher, edition, reading.statements());
		this.relations.derive(cypher, edition, Proofs.recount(cypher, edition));
	}

}
