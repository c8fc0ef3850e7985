package org.newsgraph.statement;

import org.newsgraph.graph.Fingerprint;
import org.newsgraph.reading.Participant;
import org.newsgraph.reading.ReadStatement;

/** What makes two reports tell of one statement: the same speaker and the same words. */
final class StatementIdentity {

	private StatementIdentity() {
	}

	static String key(ReadStatement statement) {
		Participant speaker = statement.speaker();
		return Fingerprint.ofIdentity((speaker != null) ? speaker.actorId() : "?", Fingerprint.words(statement.text()));
	}

}
