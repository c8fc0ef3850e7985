package org.newsgraph.event;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.newsgraph.actor.Actor;
import org.newsgraph.article.Article;
import org.newsgraph.article.Evidence;
import org.newsgraph.article.Evidences;
import org.newsgraph.graphql.Ask;
import org.newsgraph.graphql.Batches;
import org.newsgraph.graphql.Connection;
import org.newsgraph.graphql.Ids;
import org.newsgraph.graphql.Page;
import org.newsgraph.issue.Issue;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Events in GraphQL. */
@Controller
class EventController {

	private final Events events;

	private final EventSides sides;

	EventController(Events events, EventSides sides, Evidences evidences, Batches batches) {
		this.events = events;
		this.sides = sides;
		batches.<@Nullable EventFilter, Event>connections("eventsOfActor", events::ofActors);
		batches.<@Nullable EventFilter, Event>connections("eventsOfIssue", events::ofIssues);
		batches.<@Nullable EventFilter, Event>connections("eventsOfArticle", events::ofArticles);
		batches.<@Nullable Instant, Evidence>connections("evidenceOfEvent", evidences::ofEvents);
	}

	@QueryMapping
	@Nullable Event event(@Argument String id) {
		return this.events.load(List.of(Ids.key(id, "Event"))).values().stream().findFirst().orElse(null);
	}

	@QueryMapping
	Connection<Event> events(@Argument @Nullable EventFilter filter, Page page) {
		return this.events.find(filter, page);
	}

	@SchemaMapping(typeName = "Actor", field = "events")
	CompletableFuture<Connection<Event>> eventsOf(Actor actor, @Argument @Nullable EventFilter filter, Page page,
			DataLoader<Ask<@Nullable EventFilter>, Connection<Event>> eventsOfActor) {
		return eventsOfActor.load(new Ask<>(actor.key(), filter, page));
	}

	@SchemaMapping(typeName = "Issue", field = "events")
	CompletableFuture<Connection<Event>> eventsOf(Issue issue, @Argument @Nullable EventFilter filter, Page page,
			DataLoader<Ask<@Nullable EventFilter>, Connection<Event>> eventsOfIssue) {
		return eventsOfIssue.load(new Ask<>(issue.key(), filter, page));
	}

	@SchemaMapping(typeName = "Article", field = "events")
	CompletableFuture<Connection<Event>> eventsOf(Article article, @Argument @Nullable EventFilter filter, Page page,
			DataLoader<Ask<@Nullable EventFilter>, Connection<Event>> eventsOfArticle) {
		return eventsOfArticle.load(new Ask<>(article.key(), filter, page));
	}

	@SchemaMapping(typeName = "Event")
	CompletableFuture<Connection<Evidence>> evidence(Event event, Page page,
			DataLoader<Ask<@Nullable Instant>, Connection<Evidence>> evidenceOfEvent) {
		return evidenceOfEvent.load(new Ask<>(event.key(), event.knownBy(), page));
	}

	@BatchMapping(typeName = "Event")
	Map<Event, List<Actor>> actors(List<Event> events) {
		return byEvent(events, this.sides.actors(Batches.keys(events)));
	}

	@BatchMapping(typeName = "Event")
	Map<Event, List<Actor>> recipients(List<Event> events) {
		return byEvent(events, this.sides.recipients(Batches.keys(events)));
	}

	@BatchMapping(typeName = "Event")
	Map<Event, List<Issue>> issues(List<Event> events) {
		return byEvent(events, this.sides.issues(Batches.keys(events)));
	}

	@BatchMapping(typeName = "Event")
	Map<Event, Place> place(List<Event> events) {
		Map<String, List<Place>> places = this.sides.places(Batches.keys(events));
		return Batches.each(events,
				(event) -> places.getOrDefault(event.key(), List.of()).stream().findFirst().orElse(null));
	}

	private static <T> Map<Event, List<T>> byEvent(List<Event> events, Map<String, List<T>> sides) {
		return Batches.each(events, (event) -> sides.getOrDefault(event.key(), List.of()));
	}

}
