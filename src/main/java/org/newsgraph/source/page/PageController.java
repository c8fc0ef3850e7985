package org.newsgraph.source.page;

import java.net.URI;
import java.util.List;

import org.newsgraph.ingest.IngestPayload;
import org.newsgraph.ingest.Receipts;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Pages by their addresses, in GraphQL. */
@Controller
class PageController {

	private final Pages pages;

	private final Receipts receipts;

	PageController(Pages pages, Receipts receipts) {
		this.pages = pages;
		this.receipts = receipts;
	}

	@MutationMapping
	IngestPayload ingestUrl(@Argument URI url) {
		return this.receipts.of(() -> this.pages.read(url), List.of("url"));
	}

}
