package org.newsgraph.event;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.newsgraph.article.Edition;
import org.newsgraph.article.Eras;
import org.newsgraph.article.Hindsight;
import org.newsgraph.article.Origin;
import org.newsgraph.article.Proofs;
import org.newsgraph.graph.Cypher;
import org.newsgraph.graph.Graph;
import org.newsgraph.graphql.Apart;
import org.newsgraph.graphql.Connection;
import org.newsgraph.graphql.Follower;
import org.newsgraph.graphql.Lookup;
import org.newsgraph.graphql.NewsgraphException;
import org.newsgraph.graphql.NodeLoader;
import org.newsgraph.graphql.Page;
import org.newsgraph.reading.ReadEvent;
import reactor.core.publisher.Flux;

import org.springframework.stereotype.Component;

/** The events of the graph; those whose last proof went are not shown. */
@Component
public class Events implements NodeLoader {

	private static final Lookup<Event> BY_KEY = new Lookup<>("""
			UNWIND $keys AS key
			MATCH (event:Event {id: key})
			WHERE event.recordedTo IS NULL
			RETURN key, event AS row
			""", Event::of);

	private static final Lookup<Integer> HOW_BUSY = new Lookup<>("""
			UNWIND $keys AS key
			MATCH (actor:Actor {id: key})
			RETURN key, COUNT { (actor)<-[:HAS_ACTOR]-() } + COUNT { (actor)<-[:HAS_RECIPIENT]-() } AS row
			""", Value::asInt);

	private final Graph graph;

	private final EventChoice choice;

	private final EventWrites writes;

	private final Hindsight hindsight;

	private final CodedPages coded;

	private final Follower<Event> reports;

	Events(Graph graph, EventChoice choice, EventWrites writes, Hindsight hindsight, CodedPages coded, Clock clock) {
		this.graph = graph;
		this.choice = choice;
		this.writes = writes;
		this.hindsight = hindsight;
		this.coded = coded;
		this.reports = new Follower<>(graph, clock, EventLists.ARRIVING, Event::recordedFrom);
	}

	@Override
	public String type() {
		return "Event";
	}

	@Override
	public Map<String, Event> load(Collection<String> keys) {
		return Apart.ask(keys, Origin::isCoded, (read) -> BY_KEY.one(this.graph, read), this.coded::load);
	}

	/**
	 * Stores the events of an article in somebody's transaction; what stands behind them
	 * is still to be counted.
	 * @see org.newsgraph.article.Proofs#recount
	 */
	public void store(Cypher cypher, Edition edition, List<ReadEvent> events) {
		this.writes.store(cypher, edition, events);
	}

	Connection<Event> find(@Nullable EventFilter filter, Page page) {
		return Mixture
			.of(filter, page, Mixture.LATEST_FIRST, () -> Map.of("", findRead(filter, page)),
					(coding) -> Map.of("", this.coded.find(coding, page)))
			.getOrDefault("", Connection.empty());
	}

	private Connection<Event> findRead(@Nullable EventFilter filter, Page page) {
		Map<String, @Nullable Object> parameters = this.choice.parameters(filter);
		Instant knownBy = knownBy(filter);
		return this.hindsight.of(Proofs.OF_EVENTS, knownBy, find(parameters, knownBy, page));
	}

	private Connection<Event> find(Map<String, @Nullable Object> parameters, @Nullable Instant knownBy, Page page) {
		List<String> between = EventChoice.between(parameters).map(EventChoice::only).filter(Objects::nonNull).toList();
		if (between.size() == 2 && !between.getFirst().equals(between.getLast())) {
			parameters.put("between", List.of());
			return of(EventLists.LATEST_BETWEEN, EventLists.pair(between.getFirst(), between.getLast()), parameters,
					knownBy, page);
		}
		String anchor = anchor(parameters);
		return (anchor != null) ? of(EventLists.LATEST_OF_ACTORS, anchor, parameters, knownBy, page)
				: EventLists.LATEST.at(knownBy).all(this.graph, parameters, page);
	}

	private Connection<Event> of(Eras<Event> listing, String key, Map<String, @Nullable Object> parameters,
			@Nullable Instant knownBy, Page page) {
		return listing.at(knownBy).of(this.graph, List.of(key), parameters, page).getOrDefault(key, Connection.empty());
	}

	Map<String, Connection<Event>> ofActors(Collection<String> keys, @Nullable EventFilter filter, Page page) {
		return Mixture.of(filter, page, Mixture.LATEST_FIRST,
				() -> listed(EventLists.LATEST_OF_ACTORS, keys, filter, page),
				(coding) -> this.coded.of(CodedLists.LATEST_OF_ACTORS, keys, coding, page));
	}

	Map<String, Connection<Event>> ofIssues(Collection<String> keys, @Nullable EventFilter filter, Page page) {
		return (filter == null || filter.reads()) ? listed(EventLists.LATEST_OF_ISSUES, keys, filter, page) : Map.of();
	}

	Map<String, Connection<Event>> ofArticles(Collection<String> keys, @Nullable EventFilter filter, Page page) {
		return Mixture.of(filter, page, Mixture.EARLIEST_FIRST,
				() -> listed(EventLists.EARLIEST_OF_ARTICLES, keys, filter, page),
				(coding) -> this.coded.of(CodedLists.EARLIEST_OF_ARTICLES, keys, coding, page));
	}

	private Map<String, Connection<Event>> listed(Eras<Event> listing, Collection<String> keys,
			@Nullable EventFilter filter, Page page) {
		Instant knownBy = knownBy(filter);
		return this.hindsight.of(Proofs.OF_EVENTS, knownBy,
				listing.at(knownBy).of(this.graph, keys, this.choice.parameters(filter), page));
	}

	private static @Nullable Instant knownBy(@Nullable EventFilter filter) {
		return (filter != null) ? filter.knownBy() : null;
	}

	/**
	 * Each event read here as it is first reported.
	 * @throws NewsgraphException BAD_USER_INPUT if the filter can mean none
	 */
	Flux<Event> reported(@Nullable EventFilter filter, @Nullable Instant since) {
		Flux<Event> all = this.reports.things(since);
		if (filter == null) {
			return all;
		}
		if (!filter.reads()) {
			throw NewsgraphException
				.badInput("Events that others coded are not told of. Leave origins out, or give READ among them.");
		}
		this.choice.parameters(filter);
		return all.filter((event) -> isMeant(event, filter));
	}

	private boolean isMeant(Event event, EventFilter filter) {
		Map<String, @Nullable Object> parameters = this.choice.parameters(filter);
		parameters.put("among", List.of(event.key()));
		return !EventLists.AMONG.all(this.graph, parameters, Page.first(1)).edges().isEmpty();
	}

	/**
	 * One actor that every event meant must have, the least busy of them: from there the
	 * way is short.
	 */
	private @Nullable String anchor(Map<String, @Nullable Object> parameters) {
		List<String> certain = EventChoice.certain(parameters);
		if (certain.size() < 2) {
			return certain.isEmpty() ? null : certain.getFirst();
		}
		Map<String, Integer> busy = HOW_BUSY.one(this.graph, certain);
		return certain.stream().min(Comparator.comparing((key) -> busy.getOrDefault(key, 0))).orElseThrow();
	}

}
