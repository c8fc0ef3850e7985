package org.newsgraph.source.command;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.newsgraph.graph.Fingerprint;
import org.newsgraph.source.door.Lot;

/**
 * What was taken before, in a file beside the store: a line for each lot, of which the
 * last one counts. A line that a kill cut in two is passed over.
 */
final class Journal implements AutoCloseable {

	private static final Pattern LINE = Pattern.compile("([0-9a-f]{32})\t(\\d{1,18})\t(whole|part)\t([\\d,]*);");

	private final Map<String, Entry> entries;

	private final BufferedWriter file;

	private Journal(Map<String, Entry> entries, BufferedWriter file) {
		this.entries = entries;
		this.file = file;
	}

	/**
	 * Opens it, and makes it if it is not there.
	 * @param again whether what was taken before is forgotten
	 */
	static Journal open(Path path, boolean again) throws IOException {
		Files.createDirectories(path.toAbsolutePath().getParent());
		Map<String, Entry> entries = Files.exists(path) ? read(path) : new LinkedHashMap<>();
		Path fresh = path.resolveSibling(path.getFileName() + ".new");
		Files.write(fresh, (Iterable<String>) entries.entrySet().stream().map(Journal::line)::iterator);
		Files.move(fresh, path, StandardCopyOption.REPLACE_EXISTING);
		return new Journal(again ? Map.of() : entries, Files.newBufferedWriter(path, StandardOpenOption.APPEND));
	}

	private static Map<String, Entry> read(Path path) throws IOException {
		Map<String, Entry> entries = new LinkedHashMap<>();
		try (Stream<String> lines = Files.lines(path)) {
			lines.map(LINE::matcher)
				.filter(Matcher::matches)
				.forEach((line) -> entries.put(line.group(1), Entry.of(line)));
		}
		return entries;
	}

	/** How far a lot was taken before. */
	Entry of(Lot lot) {
		return lot.mark().isEmpty() ? Entry.NONE : this.entries.getOrDefault(key(lot), Entry.NONE);
	}

	/** The headway of a lot, from where it stopped. */
	Headway headway(Lot lot) {
		return new Headway(this, lot.mark().isEmpty() ? "" : key(lot), of(lot));
	}

	/** Notes how far a lot has been taken. */
	synchronized void write(String key, Entry entry) {
		if (key.isEmpty()) {
			return;
		}
		try {
			this.file.write(line(Map.entry(key, entry)));
			this.file.newLine();
			this.file.flush();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String key(Lot lot) {
		return Fingerprint.of(lot.mark());
	}

	private static String line(Map.Entry<String, Entry> entry) {
		Entry value = entry.getValue();
		return entry.getKey() + "\t" + value.upTo() + "\t" + (value.whole() ? "whole" : "part") + "\t"
				+ value.failed().stream().map(String::valueOf).collect(Collectors.joining(",")) + ";";
	}

	@Override
	public synchronized void close() throws IOException {
		this.file.close();
	}

	/**
	 * How far a lot was taken.
	 *
	 * @param upTo the number of its first article that was not
	 * @param whole whether all of it was, with nothing refused
	 * @param failed the articles before that which could not be taken
	 */
	record Entry(long upTo, boolean whole, Set<Long> failed) {

		static final Entry NONE = new Entry(0, false, Set.of());

		Entry {
			failed = Set.copyOf(failed);
		}

		private static Entry of(Matcher line) {
			return new Entry(Long.parseLong(line.group(2)), line.group(3).equals("whole"),
					Arrays.stream(line.group(4).split(","))
						.filter((number) -> !number.isEmpty())
						.map(Long::valueOf)
						.collect(Collectors.toSet()));
		}

		boolean has(long number) {
			return number < this.upTo && !this.failed.contains(number);
		}

	}

}
