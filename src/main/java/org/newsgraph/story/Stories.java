package org.newsgraph.story;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.newsgraph.article.Edition;
import org.newsgraph.graph.Cypher;
import org.newsgraph.graph.Graph;
import org.newsgraph.graphql.Bounds;
import org.newsgraph.graphql.Connection;
import org.newsgraph.graphql.Lookup;
import org.newsgraph.graphql.NewsgraphException;
import org.newsgraph.graphql.NodeLoader;
import org.newsgraph.graphql.Page;
import org.newsgraph.graphql.Refs;
import org.newsgraph.reading.Reading;

import org.springframework.stereotype.Component;

/** The stories of the graph. */
@Component
public class Stories implements NodeLoader {

	private static final Lookup<Story> BY_KEY = new Lookup<>("""
			UNWIND $keys AS key
			MATCH (story:Story {id: key})
			RETURN key, story %s AS row
			""".formatted(Story.PROPERTIES), Story::of);

	/** One article alone is no story yet. */
	private static final int FEWEST_ARTICLES = 2;

	private final Graph graph;

	private final Refs refs;

	private final Placement placement;

	Stories(Graph graph, Refs refs, Placement placement) {
		this.graph = graph;
		this.refs = refs;
		this.placement = placement;
	}

	@Override
	public String type() {
		return "Story";
	}

	@Override
	public Map<String, Story> load(Collection<String> keys) {
		return BY_KEY.one(this.graph, keys);
	}

	/**
	 * Places articles that were just stored in the stories they belong to, or begins
	 * stories with them, in somebody's transaction.
	 */
	public void place(Cypher cypher, Map<Edition, Reading> articles) {
		Set<String> touched = new HashSet<>();
		articles.forEach((edition, reading) -> this.placement.place(cypher, edition,
				Telling.of(reading.language(), Objects.requireNonNullElse(reading.headline(), ""), reading.text()),
				touched));
	}

	/**
	 * A page of the stories, the last told first.
	 * @throws NewsgraphException BAD_USER_INPUT if the filter makes no sense
	 */
	Connection<Story> find(@Nullable StoryFilter filter, Page page) {
		return StoryLists.LATEST.all(this.graph,
				parameters((filter != null) ? filter : new StoryFilter(null, null, null, null, null, null)), page);
	}

	/** The articles of stories, by the keys of these; the earliest first. */
	Map<String, Connection<StoryArticle>> articles(Collection<String> keys, Page page) {
		return StoryLists.ARTICLES.of(this.graph, keys, Map.of(), page);
	}

	private Map<String, @Nullable Object> parameters(StoryFilter filter) {
		Bounds.inOrder("from", filter.from(), "to", filter.to());
		Bounds.least(null, filter.minSources());
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("from", filter.from());
		parameters.put("to", filter.to());
		parameters.put("minArticles", (filter.minArticles() != null) ? filter.minArticles() : FEWEST_ARTICLES);
		parameters.put("minSources", filter.minSources());
		parameters.put("mentioned", this.refs.mentioned(filter.actors(), filter.issue()));
		return parameters;
	}

}
