package org.newsgraph.statement;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;

import org.newsgraph.reading.Participant;
import org.newsgraph.reading.ReadStatement;

/** What makes two reports tell of one statement: the same speaker and the same words. */
final class StatementIdentity {

	private StatementIdentity() {
	}

	static String key(ReadStatement statement) {
		Participant speaker = statement.speaker();
		String words = statement.text().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
		String identity = ((speaker != null) ? speaker.actorId() : "?") + "|" + words;
		return UUID.nameUUIDFromBytes(identity.getBytes(StandardCharsets.UTF_8)).toString().replace("-", "");
	}

}
