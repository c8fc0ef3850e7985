package org.newsgraph.article;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.newsgraph.graphql.Ask;
import org.newsgraph.graphql.Batches;
import org.newsgraph.graphql.Connection;
import org.newsgraph.graphql.Ids;
import org.newsgraph.graphql.NewsgraphException;
import org.newsgraph.graphql.Page;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Articles and publishers in GraphQL. */
@Controller
class ArticleController {

	private final Articles articles;

	private final Publishers publishers;

	ArticleController(Articles articles, Publishers publishers, Batches batches) {
		this.articles = articles;
		this.publishers = publishers;
		batches.<String, Article>values("articleByKey", articles::load);
		batches.<@Nullable Void, Article>connections("copiesOfArticle",
				(keys, none, page) -> articles.copies(keys, page));
	}

	@QueryMapping
	@Nullable Article article(@Argument @Nullable String id, @Argument @Nullable URI url) {
		if ((id == null) == (url == null)) {
			throw NewsgraphException.badInput("Give either the id or the url of an article.");
		}
		return (id != null)
				? this.articles.load(List.of(Ids.key(id, "Article"))).values().stream().findFirst().orElse(null)
				: this.articles.findByUrl(Objects.requireNonNull(url)).orElse(null);
	}

	@QueryMapping
	Connection<Article> articles(@Argument @Nullable ArticleFilter filter, @Argument @Nullable ArticleOrder orderBy,
			Page page) {
		return this.articles.find(filter, (orderBy != null) ? orderBy : ArticleOrder.LATEST_FIRST, page);
	}

	@QueryMapping
	List<Publisher> publishers() {
		return this.publishers.findAllByOrderByName();
	}

	@BatchMapping(typeName = "Article")
	Map<Article, String> text(List<Article> articles) {
		Map<String, String> texts = this.articles.texts(Batches.keys(articles));
		return Batches.each(articles, (article) -> texts.get(article.key()));
	}

	@BatchMapping(typeName = "Article")
	Map<Article, List<ArticleVersion>> versions(List<Article> articles) {
		Map<String, List<ArticleVersion>> versions = this.articles.versions(Batches.keys(articles));
		return Batches.each(articles, (article) -> versions.get(article.key()));
	}

	@BatchMapping(typeName = "Article")
	Map<Article, Publisher> publisher(List<Article> articles) {
		Map<String, Publisher> publishers = new HashMap<>();
		this.publishers.findAllById(articles.stream().map(Article::publisherKey).filter(Objects::nonNull).toList())
			.forEach((publisher) -> publishers.put(publisher.key(), publisher));
		return Batches.each(articles, (article) -> publisher(article, publishers));
	}

	/** The publisher of a stub need not be one of ours. */
	private static @Nullable Publisher publisher(Article article, Map<String, Publisher> known) {
		String key = article.publisherKey();
		if (key == null || known.containsKey(key) || article.origin() == Origin.READ) {
			return (key != null) ? known.get(key) : null;
		}
		return new Publisher(key, key, (key.indexOf(' ') < 0 && key.indexOf('.') > 0) ? key : null, null, null);
	}

	@SchemaMapping(typeName = "Article")
	@Nullable CompletableFuture<Article> copyOf(Article article, DataLoader<String, Article> articleByKey) {
		return (article.copyOfKey() != null) ? articleByKey.load(article.copyOfKey()) : null;
	}

	@SchemaMapping(typeName = "Article")
	CompletableFuture<Connection<Article>> copies(Article article, Page page,
			DataLoader<Ask<@Nullable Void>, Connection<Article>> copiesOfArticle) {
		return copiesOfArticle.load(new Ask<>(article.key(), null, page));
	}

}
