/**
 * The news knowledge graph that a newsroom, a research group or a developer runs for
 * itself.
 */
@NullMarked
package org.newsgraph;

import org.jspecify.annotations.NullMarked;
