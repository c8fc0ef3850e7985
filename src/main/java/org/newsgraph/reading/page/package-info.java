/** From what a reader pastes or a page holds to the body of the article. */
@NullMarked
package org.newsgraph.reading.page;

import org.jspecify.annotations.NullMarked;
