/** Who said what, and the stance taken. */
@NullMarked
@ApplicationModule(allowedDependencies = { "issue", "actor", "article", "reading", "graphql", "graph" })
package org.newsgraph.statement;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
