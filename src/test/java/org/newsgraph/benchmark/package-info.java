/**
 * What reading costs beside the parse alone, and how fast the graph answers beside the
 * same questions put to its database by hand, and to a generic library.
 */
@NullMarked
package org.newsgraph.benchmark;

import org.jspecify.annotations.NullMarked;
