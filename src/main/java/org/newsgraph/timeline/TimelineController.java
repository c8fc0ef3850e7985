package org.newsgraph.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.dataloader.DataLoader;
import org.newsgraph.actor.Actor;
import org.newsgraph.event.Event;
import org.newsgraph.graphql.Page;
import org.newsgraph.reading.DatePrecision;
import org.newsgraph.statement.Statement;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Timelines in GraphQL. */
@Controller
class TimelineController {

	private final Timelines timelines;

	TimelineController(Timelines timelines) {
		this.timelines = timelines;
	}

	@QueryMapping
	TimelineConnection timeline(@Argument TimelineFilter filter, @Argument Direction direction, Page page) {
		return this.timelines.find(filter, direction, page);
	}

	@SchemaMapping(typeName = "TimelineEdge")
	CompletableFuture<List<Actor>> actors(TimelineEdge edge, DataLoader<String, Actor> actorByKey) {
		return actorByKey.loadMany(edge.lanes());
	}

	@SchemaMapping(typeName = "TimelineLane")
	CompletableFuture<Actor> actor(TimelineLane lane, DataLoader<String, Actor> actorByKey) {
		return actorByKey.load(lane.lane());
	}

	@SchemaMapping(typeName = "Event", field = "date")
	LocalDate dateOf(Event event) {
		return event.startDate();
	}

	@SchemaMapping(typeName = "Event", field = "precision")
	DatePrecision precisionOf(Event event) {
		return event.datePrecision();
	}

	@SchemaMapping(typeName = "Statement", field = "date")
	LocalDate dateOf(Statement statement) {
		return statement.saidAt();
	}

	@SchemaMapping(typeName = "Statement", field = "precision")
	DatePrecision precisionOf(Statement statement) {
		return statement.saidAtPrecision();
	}

}
