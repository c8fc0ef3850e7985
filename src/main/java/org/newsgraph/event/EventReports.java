package org.newsgraph.event;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;

/** Tells of events in GraphQL as they are reported. */
@Controller
class EventReports {

	private final Events events;

	EventReports(Events events) {
		this.events = events;
	}

	@SubscriptionMapping
	Flux<Event> eventReported(@Argument @Nullable EventFilter filter, @Argument @Nullable Instant since) {
		return this.events.reported(filter, since);
	}

}
