/** Who said what, and the stance taken. */
@NullMarked
package org.newsgraph.reading.statement;

import org.jspecify.annotations.NullMarked;
