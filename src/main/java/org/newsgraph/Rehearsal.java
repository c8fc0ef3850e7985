package org.newsgraph;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.graphql.ExecutionGraphQlResponse;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;
import org.springframework.stereotype.Component;

/**
 * Asks every kind of question once at start, aside, so that nobody waits for the first
 * answers while the database still plans how to find them.
 */
@Component
class Rehearsal {

	private static final Logger logger = LoggerFactory.getLogger(Rehearsal.class);

	private final ExecutionGraphQlService questions;

	private final boolean wanted;

	Rehearsal(ExecutionGraphQlService questions, Environment environment) {
		this.questions = questions;
		this.wanted = environment.getProperty("newsgraph.rehearsal", Boolean.class, true);
	}

	@EventListener(ApplicationReadyEvent.class)
	void begin() {
		if (this.wanted) {
			Thread.ofPlatform().daemon().name("rehearsal").priority(Thread.MIN_PRIORITY).start(this::rehearse);
		}
	}

	/**
	 * Asks, and tells whether all was answered. On an empty graph little can be asked.
	 */
	boolean rehearse() {
		long start = System.nanoTime();
		try {
			List<String> two = named(ask("Whatever", Map.of())).distinct().limit(2).toList();
			if (two.size() == 2) {
				ask("BetweenTwo", Map.of("a", two.getFirst(), "b", two.getLast()));
			}
			logger.debug("Rehearsed in {} ms", (System.nanoTime() - start) / 1_000_000);
			return true;
		}
		catch (IOException | RuntimeException ex) {
			logger.debug("The first answers may be slow", ex);
			return false;
		}
	}

	private @Nullable Object ask(String operation, Map<String, @Nullable Object> variables) throws IOException {
		String document = new ClassPathResource("org/newsgraph/rehearsal.graphql")
			.getContentAsString(StandardCharsets.UTF_8);
		ExecutionGraphQlResponse answer = Objects.requireNonNull(this.questions
			.execute(new DefaultExecutionGraphQlRequest(document, operation, variables, Map.of(), "rehearsal",
					Locale.ENGLISH))
			.block());
		if (!answer.getErrors().isEmpty()) {
			throw new IllegalStateException(answer.getErrors().toString());
		}
		return answer.getData();
	}

	private static Stream<String> named(@Nullable Object answer) {
		return switch (answer) {
			case Map<?, ?> fields -> fields.entrySet()
				.stream()
				.flatMap((field) -> "who".equals(field.getKey()) ? Stream.of(String.valueOf(field.getValue()))
						: named(field.getValue()));
			case Collection<?> list -> list.stream().flatMap(Rehearsal::named);
			case null, default -> Stream.empty();
		};
	}

}
