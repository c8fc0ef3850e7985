package org.newsgraph.source.fetch;

import java.time.Duration;

/** What a site asks of those who fetch from it. */
interface Manners {

	/**
	 * How long to pause between two requests to its host.
	 * @throws org.newsgraph.graphql.NewsgraphException ROBOTS_REFUSED if it does not want
	 * this to be fetched
	 */
	Duration pauseAt(Target target);

}
