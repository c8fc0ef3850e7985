package org.newsgraph.ingest;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.newsgraph.article.Article;
import org.newsgraph.article.Outcome;
import org.newsgraph.graphql.ErrorCode;
import org.newsgraph.graphql.NewsgraphException;
import org.newsgraph.reading.Reading;
import org.newsgraph.reading.ReadingWarning;

/**
 * What a client is told of an article it handed in.
 *
 * @param article as it now stands; {@code null} if it was refused
 * @param reading how much was read; {@code null} if it was refused
 * @param outcome {@code null} if it was refused
 * @param warnings what was noticed and is worth knowing
 * @param errors why it was refused; empty if it was not
 */
public record IngestPayload(@Nullable Article article, @Nullable Summary reading, @Nullable Outcome outcome,
		List<ReadingWarning> warnings, List<UserError> errors) {

	static IngestPayload of(Ingested ingested, @Nullable Article article) {
		return new IngestPayload(article, Summary.of(ingested.reading()), ingested.outcome(), ingested.warnings(),
				List.of());
	}

	static IngestPayload refused(NewsgraphException refusal, List<String> path) {
		return new IngestPayload(null, null, null, List.of(),
				List.of(new UserError(refusal.code(), String.valueOf(refusal.getMessage()), path)));
	}

	/** How much was read. */
	record Summary(int actors, int issues, int events, int statements) {

		static Summary of(Reading reading) {
			return new Summary(reading.actors().size(), reading.issues().size(), reading.events().size(),
					reading.statements().size());
		}

	}

	/** Why it was refused. */
	record UserError(ErrorCode code, String message, List<String> path) {
	}

	/** What a client is told of many articles. */
	record Many(List<IngestPayload> results, long created, long updated, long unchanged, long failed) {

		static Many of(List<IngestPayload> results) {
			return new Many(results, count(results, Outcome.CREATED), count(results, Outcome.UPDATED),
					count(results, Outcome.UNCHANGED), count(results, null));
		}

		private static long count(List<IngestPayload> results, @Nullable Outcome outcome) {
			return results.stream().filter((result) -> result.outcome() == outcome).count();
		}

	}

}
