/** What is measured of the reading, and its figures. */
@NullMarked
package org.newsgraph.scorecard;

import org.jspecify.annotations.NullMarked;
