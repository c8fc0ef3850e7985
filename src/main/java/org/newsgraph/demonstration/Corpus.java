package org.newsgraph.demonstration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.newsgraph.article.Publisher;
import org.newsgraph.ingest.Submission;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The articles and publishers of the demonstration, as they lie in the jar. */
final class Corpus {

	private static final String FOLDER = "classpath:demonstration/";

	private static final String FENCE = "---\n";

	private Corpus() {
	}

	/** The articles in the order of their publication. */
	static List<Submission> articles() {
		return Arrays.stream(resources("2*.md"))
			.map(Corpus::article)
			.sorted(Comparator.comparing((article) -> Objects.requireNonNull(article.publishedAt())))
			.toList();
	}

	static List<Publisher> publishers() {
		List<Map<String, String>> entries = yaml(text(resources("publishers.yaml")[0]));
		return entries.stream()
			.map((entry) -> new Publisher(field(entry, "domain"), field(entry, "name"), field(entry, "domain"),
					entry.get("countryCode"), entry.get("ownerGroup")))
			.toList();
	}

	private static Submission article(Resource file) {
		String text = text(file);
		int end = text.indexOf(FENCE, FENCE.length());
		Map<String, Object> front = yaml(text.substring(FENCE.length(), end));
		return new Submission(URI.create(field(front, "url")), field(front, "headline"),
				text.substring(end + FENCE.length()).strip(), null,
				moment(String.valueOf(front.get("published")), front.get("published")), null, field(front, "publisher"),
				authors(front.get("authors")), "en", null, null);
	}

	private static String field(Map<String, ?> entry, String name) {
		return String.valueOf(Objects.requireNonNull(entry.get(name), name));
	}

	private static Instant moment(String text, @Nullable Object value) {
		return (value instanceof Date date) ? date.toInstant() : Instant.parse(text);
	}

	private static List<String> authors(@Nullable Object value) {
		return (value instanceof List<?> names) ? names.stream().map(String::valueOf).toList() : List.of();
	}

	private static <T> T yaml(String text) {
		return new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
	}

	private static Resource[] resources(String pattern) {
		try {
			return new PathMatchingResourcePatternResolver().getResources(FOLDER + pattern);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String text(Resource file) {
		try {
			return file.getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
