package org.newsgraph.search;

/**
 * A thing that can be found.
 *
 * @param kind what it is
 * @param key its key within its type
 */
record Target(SearchKind kind, String key) {
}
