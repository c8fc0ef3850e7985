package org.newsgraph.story;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.newsgraph.article.Article;
import org.newsgraph.graphql.Ask;
import org.newsgraph.graphql.Batches;
import org.newsgraph.graphql.Connection;
import org.newsgraph.graphql.Ids;
import org.newsgraph.graphql.Page;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Stories in GraphQL. */
@Controller
class StoryController {

	private final Stories stories;

	StoryController(Stories stories, Batches batches) {
		this.stories = stories;
		batches.<String, Story>values("storyByKey", stories::load);
		batches.<@Nullable Void, StoryArticle>connections("articlesOfStory",
				(keys, none, page) -> stories.articles(keys, page));
	}

	@QueryMapping
	@Nullable Story story(@Argument String id) {
		return this.stories.load(List.of(Ids.key(id, "Story"))).values().stream().findFirst().orElse(null);
	}

	@QueryMapping
	Connection<Story> stories(@Argument @Nullable StoryFilter filter, Page page) {
		return this.stories.find(filter, page);
	}

	@SchemaMapping(typeName = "Story")
	CompletableFuture<StoryArticle.Connection> articles(Story story, Page page,
			DataLoader<Ask<@Nullable Void>, Connection<StoryArticle>> articlesOfStory) {
		return articlesOfStory.load(new Ask<>(story.key(), null, page)).thenApply(StoryArticle.Connection::of);
	}

	@SchemaMapping(typeName = "Article", field = "story")
	@Nullable CompletableFuture<Story> storyOf(Article article, DataLoader<String, Story> storyByKey) {
		return (article.storyKey() != null) ? storyByKey.load(article.storyKey()) : null;
	}

}
