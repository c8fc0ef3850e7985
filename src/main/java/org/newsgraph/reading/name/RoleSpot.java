package org.newsgraph.reading.name;

/**
 * Where a role is named in a sentence.
 *
 * @param from first word
 * @param to behind the last word, which is the head
 * @param role which one
 * @param standing whether it is held: "ex-minister"
 */
record RoleSpot(int from, int to, Role role, Standing standing) {
}
