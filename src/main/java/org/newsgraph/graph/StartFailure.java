package org.newsgraph.graph;

import org.jspecify.annotations.Nullable;

/**
 * The database cannot be opened, with what is wrong and what to do about it, in words for
 * whoever starts the service.
 */
final class StartFailure extends RuntimeException {

	private final String whatToDo;

	StartFailure(String whatIsWrong, String whatToDo, @Nullable Throwable cause) {
		super(whatIsWrong, cause);
		this.whatToDo = whatToDo;
	}

	String whatToDo() {
		return this.whatToDo;
	}

}
