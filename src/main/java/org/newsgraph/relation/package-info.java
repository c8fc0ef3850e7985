/** What events and statements add up to between two actors. */
@NullMarked
@ApplicationModule(
		allowedDependencies = { "event", "statement", "issue", "actor", "article", "reading", "graphql", "graph" })
package org.newsgraph.relation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
