/** Sentences, words and how they hang together, whichever parser found them. */
@NullMarked
package org.newsgraph.reading.language;

import org.jspecify.annotations.NullMarked;
