package org.newsgraph.story;

/** Why one article is linked to another. */
enum LinkReasonKind {

	/** Both tell of one event. */
	SAME_EVENT(3.0),
	/** Both carry one statement. */
	SAME_STATEMENT(3.0),
	/** In one, somebody answers what was done or said to them in the other. */
	REPLY(2.0),
	/** Both are about one issue. */
	SAME_ISSUE(2.0),
	/** Both tell what went on between the same two actors. */
	SAME_ACTOR_PAIR(1.5),
	/** Both name an actor. */
	SHARED_ACTOR(1.0),
	/** Both belong to one story. */
	SAME_STORY(1.0),
	/** Much of the wording of both is the same. */
	SIMILAR_TEXT(1.0),
	/** Both tell of events at one place within a week. */
	SAME_PLACE_AND_WEEK(0.5);

	private final double weight;

	LinkReasonKind(double weight) {
		this.weight = weight;
	}

	/** What it adds for a thing that no other article has. */
	double weight() {
		return this.weight;
	}

}
