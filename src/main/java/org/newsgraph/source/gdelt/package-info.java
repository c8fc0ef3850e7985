/**
 * Events that others coded by machine: exports of GDELT with their mentions, and of
 * ICEWS.
 */
@NullMarked
package org.newsgraph.source.gdelt;

import org.jspecify.annotations.NullMarked;
