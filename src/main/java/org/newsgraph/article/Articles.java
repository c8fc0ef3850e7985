package org.newsgraph.article;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.newsgraph.graph.Cypher;
import org.newsgraph.graph.Fingerprint;
import org.newsgraph.graph.Fields;
import org.newsgraph.graph.Graph;
import org.newsgraph.graph.LuceneText;
import org.newsgraph.graphql.Apart;
import org.newsgraph.graphql.Bounds;
import org.newsgraph.graphql.Connection;
import org.newsgraph.graphql.Follower;
import org.newsgraph.graphql.Ids;
import org.newsgraph.graphql.Lookup;
import org.newsgraph.graphql.NewsgraphException;
import org.newsgraph.graphql.NodeLoader;
import org.newsgraph.graphql.Page;
import org.newsgraph.graphql.Refs;
import reactor.core.publisher.Flux;

import org.springframework.stereotype.Component;

/** The articles of the graph. */
@Component
public class Articles implements NodeLoader {

	private static final Lookup<Article> BY_KEY = new Lookup<>("""
			UNWIND $keys AS key
			MATCH (article:Article {id: key})
			WHERE article.recordedFrom IS NOT NULL
			RETURN key, article AS row
			""", Article::of);

	private static final Lookup<ArticleVersion> VERSIONS = new Lookup<>("""
			UNWIND $keys AS key
			CALL (key) {
			  MATCH (:Article {id: key})-[:HAS_VERSION]->(version:ArticleVersion)
			  WITH version ORDER BY version.versionNo DESC LIMIT 20
			  OPTIONAL MATCH (before:ArticleVersion {id: key + '/' + (version.versionNo - 1)})
			  RETURN version, before.text AS before
			}
			RETURN key, {number: version.versionNo, from: version.recordedFrom, to: version.recordedTo,
			  headline: version.headline, text: version.text, before: before} AS row
			ORDER BY key, version.versionNo DESC
			""", Articles::version);

	private static final Lookup<String> TEXTS = new Lookup<>("""
			UNWIND $keys AS key
			MATCH (:Article {id: key})-[:HAS_VERSION]->(version:ArticleVersion)
			WHERE version.recordedTo IS NULL
			RETURN key, version.text AS row
			""", Value::asString);

	private static final String WITH_WORDS = """
			CALL db.index.fulltext.queryNodes('articleText', $query, {limit: 1000}) YIELD node
			OPTIONAL MATCH (owner:Article)-[:HAS_VERSION]->(node)
			WHERE node.recordedTo IS NULL
			RETURN DISTINCT CASE WHEN node:Article THEN node.id ELSE owner.id END AS key
			""";

	private static final String ANY = """
			RETURN EXISTS { (:Article) } OR EXISTS { (:CodedArticle) } AS any
			""";

	private final Graph graph;

	private final Refs refs;

	private final ArticleWrites writes;

	private final Follower<Article> arrivals;

	Articles(Graph graph, Refs refs, ArticleWrites writes, Clock clock) {
		this.graph = graph;
		this.refs = refs;
		this.writes = writes;
		this.arrivals = new Follower<>(graph, clock, ArticleLists.ARRIVING, Article::recordedFrom);
	}

	@Override
	public String type() {
		return "Article";
	}

	@Override
	public Map<String, Article> load(Collection<String> keys) {
		return Apart.ask(keys, Origin::isCoded, (read) -> BY_KEY.one(this.graph, read),
				(coded) -> CodedLists.BY_KEY.one(this.graph, coded));
	}

	/** The article that was published at an address, whatever its tracking parameters. */
	public Optional<Article> findByUrl(URI url) {
		return load(List.of(Fingerprint.of(CanonicalUrl.plain(url).toString()))).values().stream().findFirst();
	}

	/** The texts of articles at present, by their keys; a stub's is empty. */
	public Map<String, String> texts(Collection<String> keys) {
		return Apart.ask(keys, Origin::isCoded, (read) -> TEXTS.one(this.graph, read),
				(coded) -> coded.stream().collect(Collectors.toMap(Function.identity(), (key) -> "")));
	}

	/** The latest texts of articles, at most 20 of each and the newest first. */
	Map<String, List<ArticleVersion>> versions(Collection<String> keys) {
		return VERSIONS.all(this.graph, keys);
	}

	/** Whether the graph holds no article at all, read or coded by others. */
	public boolean isEmpty() {
		return !this.graph.read((cypher) -> cypher.run(ANY)).getFirst().get("any").asBoolean();
	}

	/** The articles that mention an actor or issue, by its key; the latest first. */
	public Map<String, Connection<Article>> mentioning(Collection<String> keys, Page page) {
		return ArticleLists.LATEST_MENTIONING.of(this.graph, keys, unfiltered(), page);
	}

	/** The copies of articles, by their keys; the earliest first. */
	Map<String, Connection<Article>> copies(Collection<String> keys, Page page) {
		return ArticleLists.EARLIEST_COPIES.of(this.graph, keys, unfiltered(), page);
	}

	Connection<Article> find(@Nullable ArticleFilter filter, ArticleOrder order, Page page) {
		Map<String, @Nullable Object> parameters = (filter != null) ? parameters(filter) : unfiltered();
		return ArticleLists.in(order, parameters.get("story") != null).all(this.graph, parameters, page);
	}

	/**
	 * Each article as it comes in.
	 * @param filter which ones
	 * @param since from this moment on, if not from now
	 * @throws NewsgraphException BAD_USER_INPUT if the filter can mean none
	 */
	public Flux<Article> arriving(@Nullable ArticleFilter filter, @Nullable Instant since) {
		Flux<Article> all = this.arrivals.things(since);
		if (filter == null) {
			return all;
		}
		parameters(filter);
		return all.filter((article) -> matching(List.of(article.key()), filter).contains(article.key()));
	}

	/** Whether each article is one that a filter means, by its key. */
	private Set<String> matching(Collection<String> keys, ArticleFilter filter) {
		Map<String, @Nullable Object> parameters = parameters(filter);
		parameters.compute("texts", (name, found) -> (found instanceof List<?> some)
				? some.stream().filter(keys::contains).toList() : List.copyOf(keys));
		Connection<Article> found = ArticleLists.LATEST_RECORDED.all(this.graph, parameters, Page.first(Page.LARGEST));
		return Set.copyOf(found.nodes().stream().map(Article::key).toList());
	}

	/**
	 * Stores an article that was read, with its version and the passages of its facts, in
	 * somebody's transaction.
	 * @param cypher the transaction
	 * @param draft the article
	 * @param now the moment on our clock
	 * @return the article as it now stands, and what became of it; if it is unchanged,
	 * nothing was written
	 */
	public Edition store(Cypher cypher, Draft draft, Instant now) {
		return this.writes.store(cypher, draft, now);
	}

	private static Map<String, @Nullable Object> unfiltered() {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		List.of("from", "to", "language", "publishers", "texts", "story").forEach((name) -> parameters.put(name, null));
		parameters.put("mentioned", List.of());
		return parameters;
	}

	private Map<String, @Nullable Object> parameters(ArticleFilter filter) {
		Bounds.inOrder("from", filter.from(), "to", filter.to());
		Map<String, @Nullable Object> parameters = unfiltered();
		parameters.put("from", filter.from());
		parameters.put("to", filter.to());
		parameters.put("language", filter.language());
		parameters.put("mentioned", this.refs.mentioned(filter.actors(), filter.issue()));
		if (filter.story() != null) {
			parameters.put("story", Ids.key(filter.story(), "Story"));
		}
		if (filter.publisher() != null) {
			parameters.put("publishers", List.copyOf(this.refs.keys(filter.publisher(), "Publisher")));
		}
		if (filter.text() != null) {
			parameters.put("texts", withWords(filter.text()));
		}
		return parameters;
	}

	private List<String> withWords(String words) {
		return this.graph.read((cypher) -> cypher.run(WITH_WORDS, Map.of("query", LuceneText.allOf(words))))
			.stream()
			.filter((row) -> !row.get("key").isNull())
			.map((row) -> row.get("key").asString())
			.toList();
	}

	private static ArticleVersion version(Value row) {
		return ArticleVersion.of(row.get("number").asInt(), Fields.moment(row.get("from")),
				Fields.orNull(row.get("to"), Fields::moment), Fields.orNull(row.get("headline"), Value::asString),
				row.get("text").asString(), Fields.orNull(row.get("before"), Value::asString));
	}

}
