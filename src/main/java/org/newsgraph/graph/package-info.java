/** Neo4j itself. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.newsgraph.graph;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
