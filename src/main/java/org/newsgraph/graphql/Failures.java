package org.newsgraph.graphql;

import java.util.UUID;

import org.newsgraph.graph.DeadlineExceededException;
import org.newsgraph.graph.GraphException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.validation.BindException;

/** What may be told of a failure: what to do next, and never more than its kind. */
public final class Failures {

	private static final Logger logger = LoggerFactory.getLogger(Failures.class);

	private Failures() {
	}

	/**
	 * What a client is told of a failure.
	 * @return a refusal as it is; else UNAVAILABLE, BAD_USER_INPUT, or INTERNAL with a
	 * reference under which the log has the rest
	 */
	public static NewsgraphException told(Throwable failure) {
		return switch (failure) {
			case NewsgraphException refused -> refused;
			case DeadlineExceededException late -> new NewsgraphException(ErrorCode.UNAVAILABLE,
					"This took longer than it may. Ask for less at once, or try again later.");
			case GraphException down ->
				new NewsgraphException(ErrorCode.UNAVAILABLE, "The database did not answer. Try again in a moment.");
			case BindException wrong -> NewsgraphException.badInput("An argument makes no sense here.");
			default -> internal(failure);
		};
	}

	private static NewsgraphException internal(Throwable failure) {
		String reference = UUID.randomUUID().toString();
		logger.error("Reference {}", reference, failure);
		return new NewsgraphException(ErrorCode.INTERNAL,
				"Something went wrong on our side. Its reference in the log is " + reference + ".");
	}

}
