/**
 * The door: a submission goes in, an article and its facts come out, in one transaction.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "story", "relation", "statement", "event", "issue", "actor", "article",
		"reading", "graphql", "graph" })
package org.newsgraph.ingest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
