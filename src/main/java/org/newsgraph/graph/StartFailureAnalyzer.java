package org.newsgraph.graph;

import java.util.Objects;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Has Spring Boot print what is wrong and what to do instead of a stack trace. */
final class StartFailureAnalyzer extends AbstractFailureAnalyzer<StartFailure> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, StartFailure cause) {
		return new FailureAnalysis(Objects.requireNonNull(cause.getMessage()), cause.whatToDo(), cause);
	}

}
