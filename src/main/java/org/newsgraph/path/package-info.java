/** How two actors or issues hang together over the relations of others. */
@NullMarked
@ApplicationModule(allowedDependencies = { "relation", "issue", "actor", "graphql", "graph" })
package org.newsgraph.path;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
