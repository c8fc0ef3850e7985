package org.newsgraph.story;

import java.util.List;

import org.newsgraph.article.Evidences.Proving;
import org.newsgraph.graph.GlobalId;

/**
 * Why one article is linked to another.
 *
 * @param kind what sort of reason
 * @param contribution what it adds to the score
 * @param explanation for people
 * @param throughIds what both share
 * @param proof by which facts of which articles it is proved
 */
record LinkReason(LinkReasonKind kind, double contribution, String explanation, List<GlobalId> throughIds,
		Proving proof) {
}
