package org.newsgraph.graphql.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The documents that a newsroom has looked at. A client names one by the hash of its
 * text, {@code sha256:…} in hexadecimal digits, or by the name of its file without
 * {@code .graphql}. They come from the folder {@code trusted} of the classpath and from a
 * directory; where two have one name, the directory's goes by it.
 */
public final class TrustedDocuments {

	/** What is asked where a query must be given and none is known by an id: nothing. */
	public static final String UNKNOWN = "# No document is known by the id";

	/** What somebody is told who asks by an id that no document has. */
	public static final String WHY_UNKNOWN = "No document is known here by this id. Send the query itself, if that is allowed.";

	private static final Logger log = LoggerFactory.getLogger(TrustedDocuments.class);

	private static final String ENDING = ".graphql";

	private static final String HASH = "sha256:";

	private final Map<String, String> texts = new HashMap<>();

	private TrustedDocuments() {
	}

	/**
	 * Reads them once.
	 * @param directory which need not be there
	 * @throws InvalidConfigurationPropertyValueException if one is no GraphQL; says which
	 */
	static TrustedDocuments read(@Nullable Path directory) {
		TrustedDocuments trusted = new TrustedDocuments();
		try {
			Stream.concat(classpath(), in(directory)).forEach(trusted::add);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return trusted;
	}

	/**
	 * The text of a document.
	 * @param id its hash with {@code sha256:} before it, or its name
	 */
	public Optional<String> find(String id) {
		return Optional.ofNullable(this.texts.get(id.startsWith(HASH) ? id.toLowerCase(Locale.ROOT) : id));
	}

	/** Whether exactly this text is one of them. */
	boolean include(String text) {
		return this.texts.containsKey(hash(text));
	}

	private void add(Resource file) {
		String name = String.valueOf(file.getFilename());
		try {
			String text = file.getContentAsString(StandardCharsets.UTF_8);
			Parser.parse(text);
			this.texts.put(hash(text), text);
			this.texts.put(name.substring(0, name.length() - ENDING.length()), text);
			log.info("Trusted document {} {}", name, hash(text));
		}
		catch (IOException | InvalidSyntaxException ex) {
			throw new InvalidConfigurationPropertyValueException("newsgraph.graphql.documents-directory",
					file.getDescription(), name + " is no GraphQL (" + ex.getMessage() + ")");
		}
	}

	private static Stream<Resource> classpath() throws IOException {
		return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath*:trusted/*" + ENDING));
	}

	private static Stream<Resource> in(@Nullable Path directory) throws IOException {
		if (directory == null || !Files.isDirectory(directory)) {
			return Stream.empty();
		}
		try (Stream<Path> files = Files.list(directory)) {
			List<Path> documents = files.filter((file) -> file.toString().endsWith(ENDING)).sorted().toList();
			return documents.stream().map(FileSystemResource::new);
		}
	}

	private static String hash(String text) {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			return HASH + HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
