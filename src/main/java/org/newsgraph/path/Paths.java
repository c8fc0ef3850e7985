package org.newsgraph.path;

import java.util.List;
import java.util.Set;

import org.newsgraph.graph.Graph;

import org.springframework.stereotype.Component;

/** Finds how actors and issues hang together. */
@Component
class Paths {

	private final Graph graph;

	Paths(Graph graph) {
		this.graph = graph;
	}

	/**
	 * The best paths between two ends over relations, whichever way these point.
	 * @param from key of an actor or issue
	 * @param to key of another
	 * @param maxHops the most relations on the way
	 * @param filter over which relations
	 * @param avoided keys of actors and issues that no path may pass
	 * @param order which come first
	 * @param wanted how many
	 */
	List<Path> between(String from, String to, int maxHops, PathFilter filter, Set<String> avoided, PathOrder order,
			int wanted) {
		RelatedNeighbours related = new RelatedNeighbours(this.graph, filter);
		return related.proved(new PathSearch(from, to, wanted, avoided, related).find(maxHops, order));
	}

}
