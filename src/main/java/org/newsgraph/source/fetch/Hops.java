package org.newsgraph.source.fetch;

import java.net.URI;
import java.time.Duration;

import org.newsgraph.graphql.NewsgraphException;

/** Goes from redirect to redirect, with the same care at each. */
final class Hops {

	private final AddressGuard guard;

	private final Turns turns;

	private final Exchange exchange;

	private final FetchProperties properties;

	Hops(AddressGuard guard, Turns turns, Exchange exchange, FetchProperties properties) {
		this.guard = guard;
		this.turns = turns;
		this.exchange = exchange;
		this.properties = properties;
	}

	/**
	 * Follows an address to its end.
	 * @throws NewsgraphException if it may not or cannot be fetched
	 */
	Fetched follow(URI start, Validators known, BodyLimit limit, Manners manners) {
		Trail trail = new Trail(this.guard, start, this.properties.redirects());
		Spending time = new Spending(this.properties.time());
		try {
			Answer answer = ask(trail.target(), known, limit, manners, time);
			while (answer.redirects()) {
				trail.follow(answer);
				answer = ask(trail.target(), known, limit, manners, time);
			}
			return trail.end(answer);
		}
		catch (NewsgraphException ex) {
			throw trail.hasTurned() ? Refusals.redirect(ex) : ex;
		}
	}

	private Answer ask(Target target, Validators known, BodyLimit limit, Manners manners, Spending time) {
		Duration pause = manners.pauseAt(target);
		return this.turns.at(target.host(), pause,
				() -> time.spend((left) -> this.exchange.get(target, known, limit, left)));
	}

}
