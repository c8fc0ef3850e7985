package org.newsgraph.reading;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Something that is argued about.
 *
 * @param id stable name, the same for every form in every article:
 * {@code issue:china-peace-plan}
 * @param name the usual name, such as "China peace plan"
 * @param kind what sort of issue
 * @param ownerId {@link ReadActor#id()} of the actor it belongs to, if any
 * @param mentions where it stands in the text, in order; never empty
 */
public record ReadIssue(String id, String name, IssueKind kind, @Nullable String ownerId, List<Mention> mentions) {
}
