package org.newsgraph.reading.name;

import org.newsgraph.reading.NameDirectory.Use;

/**
 * Where somebody or something is called by a name.
 *
 * @param from first word
 * @param to behind the last word
 * @param figureId who it is
 * @param use how the name stands for it
 * @param person whether it is a person
 */
record NameSpot(int from, int to, String figureId, Use use, boolean person) {
}
