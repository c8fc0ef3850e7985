package org.newsgraph.article;

import org.jspecify.annotations.Nullable;
import org.newsgraph.graphql.Node;

import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Property;

/**
 * Who publishes articles.
 *
 * @param key the domain, or else the name in lower case
 * @param name the name it goes by
 * @param domain its web domain
 * @param countryCode ISO 3166-1 alpha-3 of the country it publishes from
 * @param ownerGroup the group that owns it; publishers of one group are one source
 */
@org.springframework.data.neo4j.core.schema.Node("Publisher")
public record Publisher(@Id @Property("id") String key, String name, @Nullable String domain,
		@Nullable String countryCode, @Nullable String ownerGroup) implements Node {
}
