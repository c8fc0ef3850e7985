package org.newsgraph.search;

/** By what things are found. */
enum SearchMode {

	TEXT, MEANING, HYBRID

}
