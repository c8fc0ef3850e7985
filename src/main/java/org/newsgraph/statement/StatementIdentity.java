package org.newsgraph.statement;

import java.time.LocalDate;
import java.time.ZoneOffset;

import org.newsgraph.article.Edition;
import org.newsgraph.graph.Fingerprint;
import org.newsgraph.reading.Participant;
import org.newsgraph.reading.ReadStatement;

/**
 * What makes two reports tell of one statement: the same speaker and the same words. Of
 * speakers without a name only those of one source and day are taken for the same.
 */
final class StatementIdentity {

	private StatementIdentity() {
	}

	static String key(ReadStatement statement, Edition edition) {
		Participant speaker = statement.speaker();
		String words = Fingerprint.words(statement.text());
		return (speaker != null) ? Fingerprint.ofIdentity(speaker.actorId(), words)
				: Fingerprint.ofIdentity("?", edition.source(), day(statement, edition).toString(), words);
	}

	/** On which it was said, or else printed. */
	static LocalDate day(ReadStatement statement, Edition edition) {
		LocalDate said = statement.saidAt();
		return (said != null) ? said : LocalDate.ofInstant(edition.publishedAt(), ZoneOffset.UTC);
	}

}
