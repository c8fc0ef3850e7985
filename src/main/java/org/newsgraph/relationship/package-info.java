/** How two actors have dealt with each other: both directions, over time. */
@NullMarked
@ApplicationModule(allowedDependencies = { "timeline", "relation", "actor", "article", "reading", "graphql", "graph" })
package org.newsgraph.relationship;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
