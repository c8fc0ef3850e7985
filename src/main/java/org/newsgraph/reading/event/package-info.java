/** What happened, by PLOVER: patterns on the parse, kept as data. */
@NullMarked
package org.newsgraph.reading.event;

import org.jspecify.annotations.NullMarked;
