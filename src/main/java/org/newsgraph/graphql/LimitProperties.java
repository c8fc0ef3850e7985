package org.newsgraph.graphql;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much one request may ask for.
 *
 * @param body the most bytes of a request's body
 * @param message the most bytes of a message over a WebSocket
 * @param tokens the most words and marks of a query
 * @param characters the most characters of a query
 * @param depth the deepest nesting of a query
 * @param cost the most things a query may ask for: page sizes multiplied down the query
 * @param queryTime how long a query may take, in the database too
 * @param mutationTime how long a mutation may take
 */
@ConfigurationProperties("newsgraph.limits")
record LimitProperties(@DefaultValue("4MB") DataSize body, @DefaultValue("128KB") DataSize message,
		@DefaultValue("4000") int tokens, @DefaultValue("32000") int characters, @DefaultValue("20") int depth,
		@DefaultValue("50000") int cost, @DefaultValue("10s") Duration queryTime,
		@DefaultValue("5m") Duration mutationTime) {
}
