/** The articles in a file, whatever its format. */
@NullMarked
package org.newsgraph.source.format;

import org.jspecify.annotations.NullMarked;
