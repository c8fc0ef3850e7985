package org.newsgraph.source.format;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.newsgraph.ingest.Submission;
import org.newsgraph.source.door.Found;
import org.newsgraph.source.door.Spot;

import org.springframework.util.unit.DataSize;

/** What is found in a file of so few bytes that a test can write them. */
record Finds(List<Found> all) {

	static final FileLimits LIMITS = new FileLimits(DataSize.ofMegabytes(2), DataSize.ofMegabytes(50), 100, 1000);

	static Finds in(String name, byte[] bytes) {
		List<Found> all = new ArrayList<>();
		Content content = new Content(new Spot(name), name, new ByteArrayInputStream(bytes), null, 0);
		new Formats(LIMITS).read(content, all::add);
		return new Finds(all);
	}

	static Finds in(String name, String text) {
		return in(name, text.getBytes(StandardCharsets.UTF_8));
	}

	/** The only article. */
	Submission article() {
		if (this.all.size() == 1 && this.all.getFirst() instanceof Found.Article article) {
			return article.submission();
		}
		throw new AssertionError("one article and nothing else, but " + this.all);
	}

	List<Submission> articles() {
		return this.all.stream()
			.filter(Found.Article.class::isInstance)
			.map((found) -> ((Found.Article) found).submission())
			.toList();
	}

	/** The refusals, each with its place. */
	List<String> refusals() {
		return this.all.stream()
			.filter(Found.Refusal.class::isInstance)
			.map((found) -> found.where() + ": " + ((Found.Refusal) found).reason())
			.toList();
	}

}
