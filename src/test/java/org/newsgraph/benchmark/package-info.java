/** What reading costs, beside what the parse alone costs. */
@NullMarked
package org.newsgraph.benchmark;

import org.jspecify.annotations.NullMarked;
