/** Events and statements in one order of their dates. */
@NullMarked
@ApplicationModule(allowedDependencies = { "event", "statement", "actor", "article", "reading", "graphql", "graph" })
package org.newsgraph.timeline;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
