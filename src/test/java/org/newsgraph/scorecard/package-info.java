/** What the reader is measured by: figures that a scorecard shows. */
@NullMarked
package org.newsgraph.scorecard;

import org.jspecify.annotations.NullMarked;
