/**
 * Who is meant: actors by their names, demonyms, capitals, bodies, offices and pronouns.
 */
@NullMarked
package org.newsgraph.reading.name;

import org.jspecify.annotations.NullMarked;
