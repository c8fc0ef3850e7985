package org.newsgraph.path;

import java.util.Collection;
import java.util.List;

/** Knows who stands in a relation with whom. */
interface Neighbours {

	/**
	 * The steps that lead on from some actors or issues.
	 * @param keys where the steps begin
	 * @param most of how many relations of one actor or issue, those proved best, the
	 * steps are given
	 */
	List<Step> of(Collection<String> keys, int most);

	/** Every step from one of some actors or issues to one of some others. */
	List<Step> between(Collection<String> keys, Collection<String> others);

}
