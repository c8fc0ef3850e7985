package org.newsgraph.story;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;

import org.jspecify.annotations.Nullable;
import org.newsgraph.graphql.PageInfo;

/**
 * Another story worth reading next.
 *
 * @param key key of the story
 * @param reasons of each kind the weightiest that links an article of the one story to
 * one of the other; the weightiest first
 */
record RelatedStory(String key, List<LinkReason> reasons) implements Linked {

	private static final Comparator<LinkReason> WEIGHT = Comparator.comparing(LinkReason::contribution);

	/** The stories of articles that are linked to those of one story. */
	static List<RelatedStory> of(List<LinkedArticle> linked) {
		Map<String, Map<LinkReasonKind, LinkReason>> stories = new LinkedHashMap<>();
		for (LinkedArticle one : linked) {
			String key = one.article().storyKey();
			if (key != null) {
				Map<LinkReasonKind, LinkReason> reasons = stories.computeIfAbsent(key,
						(added) -> new EnumMap<>(LinkReasonKind.class));
				one.reasons().forEach((reason) -> reasons.merge(reason.kind(), reason, BinaryOperator.maxBy(WEIGHT)));
			}
		}
		return stories.entrySet()
			.stream()
			.map((story) -> new RelatedStory(story.getKey(),
					story.getValue().values().stream().sorted(WEIGHT.reversed()).toList()))
			.toList();
	}

	/** A related story in the list of a story's. */
	record Edge(String cursor, String key, double score, List<LinkReason> reasons) {
	}

	/** A page of the stories related to one. */
	record Connection(List<Edge> edges, PageInfo pageInfo, @Nullable Integer totalCount) {

		static Connection of(org.newsgraph.graphql.Connection<RelatedStory> page) {
			return new Connection(page.edges()
				.stream()
				.map((edge) -> new Edge(edge.cursor(), edge.node().key(), edge.node().score(), edge.node().reasons()))
				.toList(), page.pageInfo(), page.totalCount());
		}

		List<String> keys() {
			return this.edges.stream().map(Edge::key).toList();
		}

	}

}
