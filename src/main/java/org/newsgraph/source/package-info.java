/** Where news comes from: feeds, pages, files, wire formats, GDELT. */
@NullMarked
@ApplicationModule(allowedDependencies = { "ingest", "event", "actor", "article", "reading", "graphql", "graph" })
package org.newsgraph.source;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
