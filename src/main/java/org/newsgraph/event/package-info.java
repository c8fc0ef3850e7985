/** What happened: PLOVER events, one node a happening. */
@NullMarked
@ApplicationModule(allowedDependencies = { "issue", "actor", "article", "reading", "graphql", "graph" })
package org.newsgraph.event;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
