package org.newsgraph.actor;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.newsgraph.article.Article;
import org.newsgraph.article.Articles;
import org.newsgraph.article.Evidence;
import org.newsgraph.graphql.Ask;
import org.newsgraph.graphql.Batches;
import org.newsgraph.graphql.Connection;
import org.newsgraph.graphql.Page;
import org.newsgraph.graphql.Ref;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Actors in GraphQL. */
@Controller
class ActorController {

	private final Actors actors;

	ActorController(Actors actors, Articles articles, Batches batches) {
		this.actors = actors;
		batches.<String, Actor>values("actorByKey", actors::load);
		batches.<@Nullable Void, ArticleActor>connections("actorsOfArticle",
				(keys, none, page) -> actors.ofArticles(keys, page));
		batches.<@Nullable Void, Article>connections("articlesOfActor",
				(keys, none, page) -> articles.mentioning(keys, page));
	}

	@QueryMapping
	@Nullable Actor actor(@Argument @Nullable String id, @Argument @Nullable String name) {
		return this.actors.first(Ref.either(id, name, "an actor"));
	}

	@QueryMapping
	Connection<Actor> actors(@Argument @Nullable ActorFilter filter, Page page) {
		return this.actors.find(filter, page);
	}

	@BatchMapping(typeName = "Actor")
	Map<Actor, Actor> partOf(List<Actor> actors) {
		Map<String, Actor> wholes = this.actors.wholes(Batches.keys(actors));
		return Batches.each(actors, (actor) -> wholes.get(actor.key()));
	}

	@BatchMapping(typeName = "Actor")
	Map<Actor, List<Office>> offices(List<Actor> actors) {
		Map<String, List<Office>> offices = this.actors.offices(Batches.keys(actors));
		return Batches.each(actors, (actor) -> offices.getOrDefault(actor.key(), List.of()));
	}

	@SchemaMapping(typeName = "Actor")
	CompletableFuture<Connection<Article>> articles(Actor actor, Page page,
			DataLoader<Ask<@Nullable Void>, Connection<Article>> articlesOfActor) {
		return articlesOfActor.load(new Ask<>(actor.key(), null, page));
	}

	@SchemaMapping(typeName = "Article", field = "actors")
	CompletableFuture<ArticleActor.Connection> actorsOf(Article article, Page page,
			DataLoader<Ask<@Nullable Void>, Connection<ArticleActor>> actorsOfArticle) {
		return actorsOfArticle.load(new Ask<>(article.key(), null, page)).thenApply(ArticleActor.Connection::of);
	}

	@SchemaMapping(typeName = "Evidence")
	@Nullable CompletableFuture<Actor> speaker(Evidence evidence, DataLoader<String, Actor> actorByKey) {
		return (evidence.speakerKey() != null) ? actorByKey.load(evidence.speakerKey()) : null;
	}

}
