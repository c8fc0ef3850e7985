/** What is measured of the reading, beside what others reach and what it was before. */
@NullMarked
package org.newsgraph.scorecard;

import org.jspecify.annotations.NullMarked;
