package org.newsgraph.source.door;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.newsgraph.graphql.ErrorCode;
import org.newsgraph.ingest.Submission;

/** What was found: an article, or something that cannot be taken. */
public sealed interface Found {

	/** Where it was found. */
	Spot where();

	/**
	 * An article to be taken in.
	 *
	 * @param where it was found
	 * @param submission the article
	 * @param seenAt when somebody saw it as it is, if that was not today: the day from
	 * which its dates are counted if it does not say when it was published
	 */
	record Article(Spot where, Submission submission, @Nullable Instant seenAt) implements Found {

		/** An article that is seen today. */
		public Article(Spot where, Submission submission) {
			this(where, submission, null);
		}

	}

	/**
	 * Something that cannot be taken.
	 *
	 * @param where it was found
	 * @param code why, for programs
	 * @param reason for people: what is wrong and what to do about it
	 */
	record Refusal(Spot where, ErrorCode code, String reason) implements Found {

		/** Something that nobody could take as it is. */
		public Refusal(Spot where, String reason) {
			this(where, ErrorCode.BAD_USER_INPUT, reason);
		}

		/** Something that somebody found no use for. */
		public Refusal(Spot where, UnusableException unusable) {
			this(where, unusable.code(), unusable.reason());
		}

	}

}
