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
 * @param tokens the most words and marks of a document
 * @param characters the most characters of a document
 * @param depth the deepest nesting of an operation
 * @param aliases the most aliases of an operation
 * @param repeats how often one name may be asked for beside itself
 * @param fieldDirectives the most directives of one field
 * @param directives the most directives of an operation
 * @param cost the most things an operation may ask for: page sizes multiplied down the
 * query
 * @param resultNodes the most values of an answer
 * @param response the most characters of an answer's texts
 * @param queryTime how long a query may take, in the database too
 * @param mutationTime how long a mutation may take
 */
@ConfigurationProperties("newsgraph.limits")
public record LimitProperties(@DefaultValue("4MB") DataSize body, @DefaultValue("128KB") DataSize message,
		@DefaultValue("4000") int tokens, @DefaultValue("32000") int characters, @DefaultValue("20") int depth,
		@DefaultValue("30") int aliases, @DefaultValue("50") int repeats, @DefaultValue("10") int fieldDirectives,
		@DefaultValue("50") int directives, @DefaultValue("50000") int cost, @DefaultValue("200000") int resultNodes,
		@DefaultValue("10MB") DataSize response, @DefaultValue("10s") Duration queryTime,
		@DefaultValue("5m") Duration mutationTime) {
}
