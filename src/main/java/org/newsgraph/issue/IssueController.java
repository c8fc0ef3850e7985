package org.newsgraph.issue;

import java.util.concurrent.CompletableFuture;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.newsgraph.actor.Actor;
import org.newsgraph.article.Article;
import org.newsgraph.article.Articles;
import org.newsgraph.graphql.Ask;
import org.newsgraph.graphql.Batches;
import org.newsgraph.graphql.Connection;
import org.newsgraph.graphql.Page;
import org.newsgraph.graphql.Ref;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Issues in GraphQL. */
@Controller
class IssueController {

	private final Issues issues;

	IssueController(Issues issues, Articles articles, Batches batches) {
		this.issues = issues;
		batches.<@Nullable Void, Issue>connections("issuesOfArticle",
				(keys, none, page) -> issues.ofArticles(keys, page));
		batches.<@Nullable Void, Article>connections("articlesOfIssue",
				(keys, none, page) -> articles.mentioning(keys, page));
	}

	@QueryMapping
	@Nullable Issue issue(@Argument @Nullable String id, @Argument @Nullable String name) {
		return this.issues.first(Ref.either(id, name, "an issue"));
	}

	@QueryMapping
	Connection<Issue> issues(@Argument @Nullable IssueFilter filter, Page page) {
		return this.issues.find(filter, page);
	}

	@SchemaMapping(typeName = "Issue")
	@Nullable CompletableFuture<Actor> owner(Issue issue, DataLoader<String, Actor> actorByKey) {
		return (issue.ownerKey() != null) ? actorByKey.load(issue.ownerKey()) : null;
	}

	@SchemaMapping(typeName = "Issue")
	CompletableFuture<Connection<Article>> articles(Issue issue, Page page,
			DataLoader<Ask<@Nullable Void>, Connection<Article>> articlesOfIssue) {
		return articlesOfIssue.load(new Ask<>(issue.key(), null, page));
	}

	@SchemaMapping(typeName = "Article", field = "issues")
	CompletableFuture<Connection<Issue>> issuesOf(Article article, Page page,
			DataLoader<Ask<@Nullable Void>, Connection<Issue>> issuesOfArticle) {
		return issuesOfArticle.load(new Ask<>(article.key(), null, page));
	}

}
