/** When: date expressions counted from the day of writing. */
@NullMarked
package org.newsgraph.reading.time;

import org.jspecify.annotations.NullMarked;
