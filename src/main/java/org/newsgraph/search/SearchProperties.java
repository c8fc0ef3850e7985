package org.newsgraph.search;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How things are found.
 *
 * @param meaning whether they can be found by their meaning, too, which takes 120 MB of
 * memory outside the heap and some milliseconds for each sentence that is stored
 */
@ConfigurationProperties("newsgraph.search")
record SearchProperties(@DefaultValue("true") boolean meaning) {
}
