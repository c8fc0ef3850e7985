/** The demonstration corpus that a first start shows. */
@NullMarked
@ApplicationModule(allowedDependencies = { "ingest", "article", "graph" })
package org.newsgraph.demonstration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
