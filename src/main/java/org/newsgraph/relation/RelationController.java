package org.newsgraph.relation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.newsgraph.actor.Actor;
import org.newsgraph.actor.Actors;
import org.newsgraph.article.Article;
import org.newsgraph.article.Evidence;
import org.newsgraph.article.Evidences;
import org.newsgraph.graphql.Ask;
import org.newsgraph.graphql.Batches;
import org.newsgraph.graphql.Connection;
import org.newsgraph.graphql.Node;
import org.newsgraph.graphql.Page;
import org.newsgraph.issue.Issue;
import org.newsgraph.issue.Issues;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Relations in GraphQL. */
@Controller
class RelationController {

	private final Relations relations;

	private final Clock clock;

	RelationController(Relations relations, Evidences evidences, Actors actors, Issues issues, Batches batches,
			Clock clock) {
		this.relations = relations;
		this.clock = clock;
		batches.<@Nullable RelationFilter, Relation>connections("relationsOfActor", relations::ofActors);
		batches.<@Nullable RelationFilter, Relation>connections("relationsOfIssue", relations::ofIssues);
		batches.<@Nullable RelationFilter, Relation>connections("relationsOfArticle", relations::ofArticles);
		batches.<@Nullable Instant, Evidence>connections("evidenceOfRelation", evidences::ofRelations);
		batches.<String, Node>values("relationObject", (keys) -> {
			Map<String, Node> found = new HashMap<>(actors.load(keys));
			found.putAll(issues.load(keys));
			return found;
		});
	}

	@QueryMapping
	Connection<Relation> relations(@Argument @Nullable RelationFilter filter, Page page) {
		return this.relations.find(filter, page);
	}

	@SchemaMapping(typeName = "Relation")
	double weight(Relation relation) {
		return Strength.on(LocalDate.now(this.clock), relation.storedWeight());
	}

	@SchemaMapping(typeName = "Relation")
	CompletableFuture<Actor> subject(Relation relation, DataLoader<String, Actor> actorByKey) {
		return actorByKey.load(relation.subjectKey());
	}

	@SchemaMapping(typeName = "Relation")
	CompletableFuture<Node> object(Relation relation, DataLoader<String, Node> relationObject) {
		return relationObject.load(relation.objectKey());
	}

	@SchemaMapping(typeName = "Relation")
	CompletableFuture<Connection<Evidence>> evidence(Relation relation, Page page,
			DataLoader<Ask<@Nullable Instant>, Connection<Evidence>> evidenceOfRelation) {
		return evidenceOfRelation.load(new Ask<>(relation.key(), relation.knownBy(), page));
	}

	@SchemaMapping(typeName = "Actor", field = "relations")
	CompletableFuture<Connection<Relation>> relationsOf(Actor actor, @Argument @Nullable RelationFilter filter,
			Page page, DataLoader<Ask<@Nullable RelationFilter>, Connection<Relation>> relationsOfActor) {
		return relationsOfActor.load(new Ask<>(actor.key(), filter, page));
	}

	@SchemaMapping(typeName = "Issue", field = "relations")
	CompletableFuture<Connection<Relation>> relationsOf(Issue issue, @Argument @Nullable RelationFilter filter,
			Page page, DataLoader<Ask<@Nullable RelationFilter>, Connection<Relation>> relationsOfIssue) {
		return relationsOfIssue.load(new Ask<>(issue.key(), filter, page));
	}

	@SchemaMapping(typeName = "Article", field = "relations")
	CompletableFuture<Connection<Relation>> relationsOf(Article article, @Argument @Nullable RelationFilter filter,
			Page page, DataLoader<Ask<@Nullable RelationFilter>, Connection<Relation>> relationsOfArticle) {
		return relationsOfArticle.load(new Ask<>(article.key(), filter, page));
	}

}
