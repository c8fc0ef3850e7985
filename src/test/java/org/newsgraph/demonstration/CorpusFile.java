package org.newsgraph.demonstration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * One article of the demonstration corpus as its file says it, read without the loader so
 * that the corpus can be held to its own rules.
 */
record CorpusFile(String name, Map<String, Object> matter, String body) {

	static final Path FOLDER = Path.of("src/main/resources/demonstration");

	private static final Pattern FORM = Pattern.compile("---\n(.+?)\n---\n\n(.+)\n", Pattern.DOTALL);

	private static final Pattern QUOTATION = Pattern.compile("\"([^\"]*)\"");

	static List<CorpusFile> all() {
		try (Stream<Path> files = Files.list(FOLDER)) {
			return files.filter((file) -> file.getFileName().toString().matches("\\d.*\\.md"))
				.sorted()
				.map(CorpusFile::read)
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static List<Map<String, String>> publishers() {
		return yaml().load(content(FOLDER.resolve("publishers.yaml")));
	}

	private static CorpusFile read(Path file) {
		Matcher form = FORM.matcher(content(file));
		if (!form.matches()) {
			throw new IllegalStateException(file + " is not front matter, an empty line and a body");
		}
		return new CorpusFile(file.getFileName().toString(), yaml().load(form.group(1)), form.group(2));
	}

	private static String content(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Times stay text: the resolver knows no types beyond the quoted and the plain. */
	private static Yaml yaml() {
		LoaderOptions options = new LoaderOptions();
		options.setAllowDuplicateKeys(false);
		DumperOptions unused = new DumperOptions();
		return new Yaml(new SafeConstructor(options), new Representer(unused), unused, options, new TextOnly());
	}

	String value(String key) {
		return Optional.ofNullable(this.matter.get(key)).map(Object::toString).orElse("");
	}

	Instant published() {
		return Instant.parse(value("published"));
	}

	boolean isCopy() {
		return this.matter.containsKey("copyOf");
	}

	int words() {
		return this.body.split("\\s+").length;
	}

	List<String> quotations() {
		return QUOTATION.matcher(this.body).results().map((found) -> found.group(1)).toList();
	}

	@Override
	public String toString() {
		return this.name;
	}

	private static final class TextOnly extends Resolver {

		@Override
		protected void addImplicitResolvers() {
			// no plain value is anything but text
		}

	}

}
