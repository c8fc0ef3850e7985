package org.newsgraph.reading.event;

import java.util.List;
import java.util.Optional;

import org.newsgraph.reading.ReadIssue;
import org.newsgraph.reading.issue.Agenda;
import org.newsgraph.reading.language.Sentence;
import org.newsgraph.reading.language.Token;

/** An agenda with nothing on it. */
final class NoAgenda implements Agenda {

	@Override
	public Optional<ReadIssue> issue(Sentence sentence, Token head) {
		return Optional.empty();
	}

	@Override
	public List<ReadIssue> issues() {
		return List.of();
	}

}
