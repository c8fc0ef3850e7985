package org.newsgraph.actor;

import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.newsgraph.graph.Cursor;
import org.newsgraph.graphql.PageInfo;

/**
 * An actor with what an article makes of it.
 *
 * @param actor who
 * @param count how often the article names it
 * @param salience how much the article is about it, from 0 to 1
 * @param mentions where the article names it
 */
record ArticleActor(Actor actor, int count, double salience, List<TextSpan> mentions) {

	static ArticleActor of(Value row) {
		Value mention = row.get("mention");
		List<Integer> starts = mention.get("starts").asList(Value::asInt);
		List<Integer> ends = mention.get("ends").asList(Value::asInt);
		List<TextSpan> spans = IntStream.range(0, starts.size())
			.mapToObj((index) -> new TextSpan(starts.get(index), ends.get(index)))
			.toList();
		return new ArticleActor(Actor.of(row.get("actor")), mention.get("count").asInt(),
				mention.get("salience").asDouble(), spans);
	}

	Cursor cursor() {
		return Cursor.of(this.salience, this.actor.key());
	}

	/** A stretch of an article's text. */
	record TextSpan(int start, int end) {
	}

	/** An actor in the list of an article's actors. */
	record Edge(String cursor, Actor node, int count, double salience, List<TextSpan> mentions) {
	}

	/** A page of an article's actors. */
	record Connection(List<Edge> edges, PageInfo pageInfo, @Nullable Integer totalCount) {

		static Connection of(org.newsgraph.graphql.Connection<ArticleActor> page) {
			return new Connection(page.edges()
				.stream()
				.map((edge) -> new Edge(edge.cursor(), edge.node().actor(), edge.node().count(), edge.node().salience(),
						edge.node().mentions()))
				.toList(), page.pageInfo(), page.totalCount());
		}

		/** The actors alone; public, or GraphQL does not find it. */
		public List<Actor> nodes() {
			return this.edges.stream().map(Edge::node).toList();
		}

	}

}
