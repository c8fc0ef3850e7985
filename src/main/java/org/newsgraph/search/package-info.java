/** Finding things by their words and by their meaning. */
@NullMarked
@ApplicationModule(allowedDependencies = { "graphql", "graph" })
package org.newsgraph.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
