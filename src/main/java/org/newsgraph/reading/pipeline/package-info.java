/** The steps of a reading, in order. */
@NullMarked
package org.newsgraph.reading.pipeline;

import org.jspecify.annotations.NullMarked;
