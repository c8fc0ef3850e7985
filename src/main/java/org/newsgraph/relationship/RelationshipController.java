package org.newsgraph.relationship;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.newsgraph.article.Fact;
import org.newsgraph.graphql.Batches;
import org.newsgraph.graphql.Connection;
import org.newsgraph.graphql.Page;
import org.newsgraph.relation.Relation;
import org.newsgraph.relation.RelationState;
import org.newsgraph.timeline.Direction;
import org.newsgraph.timeline.TimelineConnection;
import org.newsgraph.timeline.Timelines;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Relationships in GraphQL. */
@Controller
class RelationshipController {

	private static final int USUAL_HALF_LIFE = 180;

	private final Relationships relationships;

	RelationshipController(Relationships relationships, Timelines timelines, Batches batches) {
		this.relationships = relationships;
		batches.<Question, View>values("viewOfTwo", relationships::views);
		batches.<TurningFact, Fact<?>>values("factOfTurn", (asked) -> facts(asked, timelines));
		batches.<TimelineOfTwo, TimelineConnection>values("timelineOfTwo", (asked) -> timelines(asked, relationships));
	}

	@QueryMapping
	Relationship relationship(@Argument String a, @Argument String b, @Argument @Nullable LocalDate from,
			@Argument @Nullable LocalDate to, @Argument @Nullable Integer halfLifeDays,
			@Argument @Nullable LocalDate validOn, @Argument @Nullable Instant knownBy) {
		return this.relationships.of(a, b, new Question.Asked(from, to,
				Objects.requireNonNullElse(halfLifeDays, USUAL_HALF_LIFE), validOn, knownBy));
	}

	@SchemaMapping(typeName = "Relationship")
	CompletableFuture<Dealings> aToB(Relationship relationship, DataLoader<Question, View> viewOfTwo) {
		return dealings(relationship, Side.A_TO_B, viewOfTwo);
	}

	@SchemaMapping(typeName = "Relationship")
	CompletableFuture<Dealings> bToA(Relationship relationship, DataLoader<Question, View> viewOfTwo) {
		return dealings(relationship, Side.B_TO_A, viewOfTwo);
	}

	@SchemaMapping(typeName = "Relationship")
	CompletableFuture<Dealings> together(Relationship relationship, DataLoader<Question, View> viewOfTwo) {
		return dealings(relationship, Side.TOGETHER, viewOfTwo);
	}

	private static CompletableFuture<Dealings> dealings(Relationship relationship, Side side,
			DataLoader<Question, View> viewOfTwo) {
		return viewOfTwo.load(relationship.question()).thenApply((view) -> view.dealings(side));
	}

	@SchemaMapping(typeName = "Relationship")
	CompletableFuture<Double> score(Relationship relationship, DataLoader<Question, View> viewOfTwo) {
		return viewOfTwo.load(relationship.question()).thenApply(View::score);
	}

	@SchemaMapping(typeName = "Relationship")
	CompletableFuture<LocalDate> asOf(Relationship relationship, DataLoader<Question, View> viewOfTwo) {
		return viewOfTwo.load(relationship.question()).thenApply((view) -> view.history().day());
	}

	@SchemaMapping(typeName = "Relationship")
	CompletableFuture<List<Series.Point>> series(Relationship relationship, @Argument Interval interval,
			DataLoader<Question, View> viewOfTwo) {
		return viewOfTwo.load(relationship.question()).thenApply((view) -> view.series(interval));
	}

	@SchemaMapping(typeName = "Relationship")
	CompletableFuture<List<TurningPoints.Turn>> turningPoints(Relationship relationship,
			DataLoader<Question, View> viewOfTwo) {
		return viewOfTwo.load(relationship.question()).thenApply(View::turningPoints);
	}

	@SchemaMapping(typeName = "TurningFact")
	CompletableFuture<Fact<?>> entry(TurningFact fact, DataLoader<TurningFact, Fact<?>> factOfTurn) {
		return factOfTurn.load(fact);
	}

	@SchemaMapping(typeName = "Relationship", field = "relations")
	Connection<Relation> relationsOf(Relationship relationship, @Argument @Nullable RelationState state, Page page) {
		return this.relationships.relations(relationship.question(), Side.TOGETHER, state, page);
	}

	@SchemaMapping(typeName = "Dealings", field = "relations")
	Connection<Relation> relationsOf(Dealings dealings, @Argument @Nullable RelationState state, Page page) {
		return this.relationships.relations(dealings.question(), dealings.side(), state, page);
	}

	@SchemaMapping(typeName = "Relationship")
	CompletableFuture<TimelineConnection> timeline(Relationship relationship, @Argument Direction direction, Page page,
			DataLoader<TimelineOfTwo, TimelineConnection> timelineOfTwo) {
		return timelineOfTwo.load(new TimelineOfTwo(relationship.question(), direction, page));
	}

	private static Map<TurningFact, Fact<?>> facts(Set<TurningFact> asked, Timelines timelines) {
		Map<TurningFact, Fact<?>> facts = new HashMap<>();
		asked.stream()
			.collect(Collectors.groupingBy((fact) -> String.valueOf(fact.knownBy())))
			.values()
			.forEach((alike) -> {
				Map<String, Fact<?>> found = timelines.load(alike.stream().map(TurningFact::key).distinct().toList(),
						alike.getFirst().knownBy());
				facts.putAll(Batches.each(alike, (fact) -> found.get(fact.key())));
			});
		return facts;
	}

	private static Map<TimelineOfTwo, TimelineConnection> timelines(Set<TimelineOfTwo> asked,
			Relationships relationships) {
		Map<Question, View> views = relationships
			.views(asked.stream().map(TimelineOfTwo::question).collect(Collectors.toSet()));
		return Batches.each(asked, (one) -> relationships.timeline(one.question(),
				Objects.requireNonNull(views.get(one.question())).history(), one.direction(), one.page()));
	}

	private record TimelineOfTwo(Question question, Direction direction, Page page) {
	}

}
