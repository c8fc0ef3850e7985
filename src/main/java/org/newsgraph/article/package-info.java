/** Articles, versions, publishers, copies, and the passages that prove things. */
@NullMarked
@ApplicationModule(allowedDependencies = { "reading", "graphql", "graph" })
package org.newsgraph.article;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
