package org.newsgraph.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.newsgraph.article.Backing;
import org.newsgraph.article.Fact;
import org.newsgraph.article.Hindsight;
import org.newsgraph.article.Proofs;
import org.newsgraph.event.Event;
import org.newsgraph.graph.Cursor;
import org.newsgraph.graph.Graph;
import org.newsgraph.graphql.Connection;
import org.newsgraph.graphql.Lookup;
import org.newsgraph.graphql.NewsgraphException;
import org.newsgraph.graphql.Page;

import org.springframework.stereotype.Component;

/** Events and statements in one order of their dates. */
@Component
public class Timelines {

	private static final Lookup<Fact<?>> FACTS = new Lookup<>("""
			UNWIND $keys AS key
			MATCH (fact:Event|Statement {id: key})
			RETURN key, {fact: properties(fact), said: fact:Statement} AS row
			""", TimelineRow::fact);

	private final Graph graph;

	private final TimelineChoice choice;

	private final Hindsight hindsight;

	Timelines(Graph graph, TimelineChoice choice, Hindsight hindsight) {
		this.graph = graph;
		this.choice = choice;
		this.hindsight = hindsight;
	}

	/**
	 * A page of a timeline: a year stands before its months and a month before its days,
	 * or behind them where the latest comes first.
	 * @throws NewsgraphException BAD_USER_INPUT if the filter or the page makes no sense
	 */
	public TimelineConnection find(TimelineFilter filter, Direction direction, Page page) {
		TimelineChoice.Chosen chosen = this.choice.of(filter);
		skipWhatCameBefore(chosen.parameters(), direction, page);
		Connection<TimelineRow> rows = chosen.lists()
			.in(direction, filter.knownBy())
			.all(this.graph, chosen.parameters(), page);
		return TimelineConnection.of(asOf(filter.knownBy(), rows), chosen.lanes());
	}

	/**
	 * A page of a timeline of facts that are known already.
	 * @param spots where they stand, in any order
	 * @param lanes keys of the actors that are shown apart
	 * @param knownBy the moment as of which they are shown; {@code null} for now
	 * @throws NewsgraphException BAD_USER_INPUT if the page makes no sense
	 */
	public TimelineConnection of(Collection<Spot> spots, List<String> lanes, Direction direction, Page page,
			@Nullable Instant knownBy) {
		boolean upwards = (direction == Direction.ASC) != page.backward();
		List<Spot> fetched = spots.stream()
			.filter((spot) -> isBeyond(spot, page.beyond(), upwards))
			.sorted(upwards ? Spot.EARLIEST_FIRST : Spot.EARLIEST_FIRST.reversed())
			.limit(page.limit())
			.toList();
		Integer count = page.counted() ? Math.min(spots.size(), Page.COUNTED_UP_TO) : null;
		Map<String, Fact<?>> facts = load(fetched.stream().map(Spot::key).toList(), knownBy);
		List<Spot> there = fetched.stream().filter((spot) -> facts.containsKey(spot.key())).toList();
		return TimelineConnection.of(
				Connection.of(there, page, Spot::cursor, count)
					.map((spot) -> new TimelineRow(Objects.requireNonNull(facts.get(spot.key())), spot.lanes())),
				lanes);
	}

	private static boolean isBeyond(Spot spot, @Nullable Cursor cursor, boolean upwards) {
		if (cursor == null) {
			return true;
		}
		day(cursor);
		return upwards ? spot.compareTo(cursor) > 0 : spot.compareTo(cursor) < 0;
	}

	/**
	 * Facts by their keys, known or not.
	 * @param knownBy the moment as of which they are shown; {@code null} for now
	 */
	public Map<String, Fact<?>> load(Collection<String> keys, @Nullable Instant knownBy) {
		Map<String, Fact<?>> facts = FACTS.one(this.graph, keys);
		if (knownBy == null) {
			return facts;
		}
		Map<String, Backing> backings = backings(knownBy, facts.values());
		Map<String, Fact<?>> then = new HashMap<>();
		facts.forEach((key, fact) -> then.put(key, asOf(knownBy, fact, backings)));
		return then;
	}

	/** The index is entered at the cursor, not at its end. */
	private static void skipWhatCameBefore(Map<String, @Nullable Object> parameters, Direction direction, Page page) {
		parameters.put("begin", parameters.get("earliest"));
		parameters.put("end", parameters.get("latest"));
		if (page.beyond() != null) {
			boolean upwards = (direction == Direction.ASC) != page.backward();
			parameters.put(upwards ? "begin" : "end", day(page.beyond()));
		}
	}

	private static LocalDate day(Cursor cursor) {
		try {
			cursor.number(1);
			cursor.string(2);
			return cursor.date(0);
		}
		catch (IllegalArgumentException ex) {
			throw NewsgraphException.badInput("This is a cursor of another list. Give one that this timeline showed.");
		}
	}

	private Connection<TimelineRow> asOf(@Nullable Instant knownBy, Connection<TimelineRow> rows) {
		if (knownBy == null) {
			return rows;
		}
		Map<String, Backing> backings = backings(knownBy, rows.nodes().stream().map(TimelineRow::fact).toList());
		return rows.map((row) -> new TimelineRow(asOf(knownBy, row.fact(), backings), row.lanes()));
	}

	private static Fact<?> asOf(Instant knownBy, Fact<?> fact, Map<String, Backing> backings) {
		Backing backing = backings.get(fact.key());
		return (backing != null) ? fact.asOf(knownBy, backing) : fact;
	}

	private Map<String, Backing> backings(Instant knownBy, Collection<? extends Fact<?>> facts) {
		List<String> events = facts.stream().filter(Event.class::isInstance).map(Fact::key).toList();
		List<String> statements = facts.stream().filter((fact) -> !(fact instanceof Event)).map(Fact::key).toList();
		Map<String, Backing> backings = new HashMap<>();
		backings.putAll(this.hindsight.backings(Proofs.OF_EVENTS, knownBy, events));
		backings.putAll(this.hindsight.backings(Proofs.OF_STATEMENTS, knownBy, statements));
		return backings;
	}

}
