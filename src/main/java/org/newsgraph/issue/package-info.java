/** What is argued about. */
@NullMarked
@ApplicationModule(allowedDependencies = { "actor", "article", "reading", "graphql", "graph" })
package org.newsgraph.issue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
