/** Web pages as articles to be handed in. */
@NullMarked
package org.newsgraph.source.page;

import org.jspecify.annotations.NullMarked;
