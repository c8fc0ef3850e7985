/** What every GraphQL type shares. */
@NullMarked
@ApplicationModule(displayName = "GraphQL", allowedDependencies = "graph")
package org.newsgraph.graphql;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
