/** Events and statements in one order of their dates. */
@NullMarked
@ApplicationModule(
		allowedDependencies = { "event", "statement", "issue", "actor", "article", "reading", "graphql", "graph" })
package org.newsgraph.timeline;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
