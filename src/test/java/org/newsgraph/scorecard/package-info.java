/** What is measured of the reader, as figures. */
@NullMarked
package org.newsgraph.scorecard;

import org.jspecify.annotations.NullMarked;
