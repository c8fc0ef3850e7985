package org.newsgraph.graphql.document;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;

/**
 * Remembers documents that were parsed and found valid, up to so many characters of them.
 * What is refused is not remembered: there is no end of it, and its errors stay the same.
 */
final class DocumentCache implements PreparsedDocumentProvider {

	/** What an entry takes beside its text, in characters. */
	private static final int OVERHEAD = 100;

	private final Cache<String, PreparsedDocumentEntry> documents;

	DocumentCache(long characters) {
		this.documents = Caffeine.newBuilder()
			.maximumWeight(characters)
			.weigher((String text, PreparsedDocumentEntry document) -> text.length() + OVERHEAD)
			.executor(Runnable::run)
			.build();
	}

	@Override
	public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(ExecutionInput input,
			Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
		PreparsedDocumentEntry known = this.documents.getIfPresent(input.getQuery());
		if (known != null) {
			return CompletableFuture.completedFuture(known);
		}
		PreparsedDocumentEntry read = parseAndValidate.apply(input);
		if (!read.hasErrors()) {
			this.documents.put(input.getQuery(), read);
		}
		return CompletableFuture.completedFuture(read);
	}

	/** How many documents are remembered. */
	long size() {
		this.documents.cleanUp();
		return this.documents.estimatedSize();
	}

}
