package org.newsgraph.issue;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.newsgraph.graphql.Ref;

/**
 * Which issues; what is left out does not matter.
 *
 * @param kinds of one of these sorts
 * @param owner that belong to this actor
 * @param name whose name begins with this
 */
record IssueFilter(@Nullable List<String> kinds, @Nullable Ref owner, @Nullable String name) {
}
