package org.newsgraph.reading.page;

import java.util.EnumSet;
import java.util.Set;

/** What a line of page furniture is there for. */
enum FurnitureKind {

	/** The section or a breadcrumb: "World", "Home > News". */
	SECTION,
	/** "By Jane Doe". */
	BYLINE,
	/** "Published Feb. 24, 2023". */
	DATE,
	/** "1 min read". */
	READING_TIME,
	/** "Share this", "Copy link". */
	SHARE,
	/** "Listen to this article". */
	AUDIO,
	/** "Article image", "Photo: …". */
	IMAGE,
	/** "Advertisement". */
	ADVERT,
	/** Newsletters, subscriptions, cookies. */
	SIGNUP,
	/** "Read more: …": a link to another story; headlines may follow. */
	TEASER,
	/** A box of other stories; the article may go on below it: "Related stories". */
	BOX,
	/** Words about the author or the desk, at the foot. */
	AUTHOR_BOX,
	/** Where the article is over: "News Feed", "Comments". */
	END;

	private static final Set<FurnitureKind> CARD = EnumSet.of(SECTION, DATE, READING_TIME, AUDIO, IMAGE, TEASER, BOX,
			AUTHOR_BOX, END);

	private static final Set<FurnitureKind> HEAD = EnumSet.of(BYLINE, DATE, READING_TIME, SHARE, AUDIO, IMAGE);

	/**
	 * Whether a line without a final stop beside it is likely the headline of another.
	 */
	boolean besideTeaser() {
		return CARD.contains(this);
	}

	/** Whether between two sentences it is a sub-heading. */
	boolean canBeText() {
		return this == SECTION || this == DATE;
	}

	/** Whether it stands right below the headline of an article. */
	boolean belowHeadline() {
		return HEAD.contains(this);
	}

}
