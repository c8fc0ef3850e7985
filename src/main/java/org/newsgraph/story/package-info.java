/** Which articles belong together, and why. */
@NullMarked
@ApplicationModule(allowedDependencies = { "article", "reading", "graphql", "graph" })
package org.newsgraph.story;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
