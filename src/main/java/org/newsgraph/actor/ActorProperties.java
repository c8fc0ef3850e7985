package org.newsgraph.actor;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What somebody adds to the directory.
 *
 * @param actors the file of their own actors; it need not be there
 */
@ConfigurationProperties("newsgraph")
record ActorProperties(@Nullable Path actors) {
}
