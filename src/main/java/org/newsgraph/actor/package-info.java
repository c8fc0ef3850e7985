/** Who is who: the directory, linking of names, offices over time. */
@NullMarked
@ApplicationModule(allowedDependencies = { "article", "reading", "graphql", "graph" })
package org.newsgraph.actor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
