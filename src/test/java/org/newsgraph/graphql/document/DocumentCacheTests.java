package org.newsgraph.graphql.document;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

import graphql.ExecutionInput;
import graphql.GraphqlErrorBuilder;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.parser.Parser;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DocumentCacheTests {

	private final DocumentCache cache = new DocumentCache(10_000);

	private final AtomicInteger read = new AtomicInteger();

	@Test
	void aDocumentIsReadOnce() {
		ask("{ a }", this::valid);
		ask("{ a }", this::valid);
		assertThat(this.read).hasValue(1);
	}

	@Test
	void whatIsRefusedIsRefusedTheSameWayEachTime() {
		assertThat(ask("{ b }", this::invalid).getErrors()).isEqualTo(ask("{ b }", this::invalid).getErrors());
		assertThat(this.read).hasValue(2);
		assertThat(this.cache.size()).isZero();
	}

	@Test
	void manyHostileDocumentsTakeNoMoreThanTheirPlace() {
		ask("{ a }", this::valid);
		for (int i = 0; i < 5000; i++) {
			ask("{ a }", this::valid);
			ask("{ x" + i + " }", this::valid);
		}
		assertThat(this.cache.size()).isLessThanOrEqualTo(100);
		this.read.set(0);
		ask("{ a }", this::valid);
		assertThat(this.read).as("what is asked often stays").hasValue(0);
	}

	@Test
	void aDocumentLargerThanThePlaceIsNotKept() {
		ask("{ a } #" + "x".repeat(20_000), this::valid);
		assertThat(this.cache.size()).isZero();
	}

	private PreparsedDocumentEntry ask(String text, Function<ExecutionInput, PreparsedDocumentEntry> read) {
		return this.cache.getDocumentAsync(ExecutionInput.newExecutionInput(text).build(), read).join();
	}

	private PreparsedDocumentEntry valid(ExecutionInput input) {
		this.read.incrementAndGet();
		return new PreparsedDocumentEntry(Parser.parse(input.getQuery()));
	}

	private PreparsedDocumentEntry invalid(ExecutionInput input) {
		this.read.incrementAndGet();
		return new PreparsedDocumentEntry(List.of(GraphqlErrorBuilder.newError().message("No.").build()));
	}

}
