package org.newsgraph.graph;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Where the database lives.
 *
 * @param home the directory where all state lives
 * @param boltPort the port of the embedded database on the loopback address; 0 for any
 * free one; if it is taken another one is chosen
 * @param pageCache the memory outside the heap in which the embedded database keeps pages
 * of its store
 */
@ConfigurationProperties("newsgraph")
record GraphProperties(@DefaultValue("newsgraph-home") Path home, @DefaultValue("7687") int boltPort,
		@DefaultValue("256MB") DataSize pageCache) {
}
