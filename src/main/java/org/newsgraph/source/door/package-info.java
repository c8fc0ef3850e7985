/** What each way in gives: articles, and what could not be taken, each with its place. */
@NullMarked
package org.newsgraph.source.door;

import org.jspecify.annotations.NullMarked;
