package org.newsgraph.story;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.newsgraph.article.Article;
import org.newsgraph.article.Evidence;
import org.newsgraph.article.Evidences;
import org.newsgraph.article.Evidences.Proving;
import org.newsgraph.graph.GlobalId;
import org.newsgraph.graphql.Ask;
import org.newsgraph.graphql.Batches;
import org.newsgraph.graphql.Connection;
import org.newsgraph.graphql.Node;
import org.newsgraph.graphql.Page;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Links between articles, and between stories, in GraphQL. */
@Controller
class LinkController {

	LinkController(Links links, Evidences evidences, Batches batches) {
		batches.<@Nullable List<LinkReasonKind>, LinkedArticle>connections("linkedToArticle", links::ofArticles);
		batches.<@Nullable Void, RelatedStory>connections("relatedToStory",
				(keys, none, page) -> links.ofStories(keys, page));
		batches.<Proving, List<Evidence>>values("evidenceOfLink", evidences::proving);
	}

	@SchemaMapping(typeName = "Article")
	CompletableFuture<LinkedArticle.Connection> linkedArticles(Article article,
			@Argument @Nullable List<LinkReasonKind> reasons, Page page,
			DataLoader<Ask<@Nullable List<LinkReasonKind>>, Connection<LinkedArticle>> linkedToArticle) {
		return linkedToArticle.load(new Ask<>(article.key(), reasons, page)).thenApply(LinkedArticle.Connection::of);
	}

	@SchemaMapping(typeName = "Story")
	CompletableFuture<RelatedStory.Connection> relatedStories(Story story, Page page,
			DataLoader<Ask<@Nullable Void>, Connection<RelatedStory>> relatedToStory) {
		return relatedToStory.load(new Ask<>(story.key(), null, page)).thenApply(RelatedStory.Connection::of);
	}

	@SchemaMapping(typeName = "RelatedStoryEdge")
	CompletableFuture<Story> node(RelatedStory.Edge edge, DataLoader<String, Story> storyByKey) {
		return storyByKey.load(edge.key());
	}

	@SchemaMapping(typeName = "RelatedStoryConnection")
	CompletableFuture<List<Story>> nodes(RelatedStory.Connection related, DataLoader<String, Story> storyByKey) {
		return storyByKey.loadMany(related.keys());
	}

	@SchemaMapping(typeName = "LinkReason")
	CompletableFuture<List<Node>> through(LinkReason reason, DataLoader<GlobalId, Node> nodeById) {
		return nodeById.loadMany(reason.throughIds());
	}

	@SchemaMapping(typeName = "LinkReason")
	CompletableFuture<List<Evidence>> evidence(LinkReason reason, DataLoader<Proving, List<Evidence>> evidenceOfLink) {
		return evidenceOfLink.load(reason.proof());
	}

}
