/** Files, folders and standard input on this machine. */
@NullMarked
package org.newsgraph.source.file;

import org.jspecify.annotations.NullMarked;
