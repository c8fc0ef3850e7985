package org.newsgraph.event;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.newsgraph.article.Backing;
import org.newsgraph.graph.Graph;
import org.newsgraph.graphql.Connection;
import org.newsgraph.graphql.Listing;
import org.newsgraph.graphql.Page;

import org.springframework.stereotype.Component;

/** Reads the pages of coded events. */
@Component
class CodedPages {

	private final Graph graph;

	private final EventChoice choice;

	CodedPages(Graph graph, EventChoice choice) {
		this.graph = graph;
		this.choice = choice;
	}

	Map<String, Event> load(Collection<String> keys) {
		return CodedLists.BY_KEY.one(this.graph, keys);
	}

	/** By way of an actor that every event meant has, or of the only coder asked for. */
	Connection<Event> find(EventFilter filter, Page page) {
		List<String> certain = EventChoice.certain(this.choice.parameters(filter));
		List<String> coders = filter.coders();
		if (!certain.isEmpty()) {
			return find(CodedLists.LATEST_OF_ACTORS, certain.getFirst(), filter, page);
		}
		return (coders.size() == 1) ? find(CodedLists.LATEST_OF_CODERS, coders.getFirst(), filter, page)
				: find(CodedLists.LATEST, "", filter, page);
	}

	private Connection<Event> find(Listing<Event> listing, String key, EventFilter filter, Page page) {
		return of(listing, List.of(key), filter, page).getOrDefault(key, Connection.empty());
	}

	Map<String, Connection<Event>> of(Listing<Event> listing, Collection<String> keys, EventFilter filter, Page page) {
		Map<String, @Nullable Object> parameters = this.choice.parameters(filter);
		parameters.put("coders", filter.coders());
		Map<String, Connection<Event>> pages = new HashMap<>(listing.of(this.graph, keys, parameters, page));
		Instant knownBy = filter.knownBy();
		if (knownBy != null) {
			pages.replaceAll((key, found) -> found.map(
					(event) -> event.asOf(knownBy, new Backing(event.independentSources(), event.confidence(), null))));
		}
		return pages;
	}

}
