package org.newsgraph.actor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

/**
 * What somebody adds to the directory by a file of their own: "country", "organization"
 * or "person", and then the cells of the file of that kind beside this class. They go
 * before what comes with the service.
 *
 * @param countries rows as in countries.tsv
 * @param organizations rows as in organizations.tsv
 * @param holders rows as in holders.tsv
 */
record OwnActors(List<List<String>> countries, List<List<String>> organizations, List<List<String>> holders) {

	private static final Logger log = LoggerFactory.getLogger(OwnActors.class);

	/** Nothing is added. */
	static OwnActors none() {
		return new OwnActors(List.of(), List.of(), List.of());
	}

	/**
	 * Reads a file: cells parted by tabs, or by commas if its name ends so.
	 * @param file which need not be there
	 * @throws InvalidConfigurationPropertyValueException if a line is wrong; says which
	 */
	static OwnActors read(@Nullable Path file) {
		if (file == null || !Files.exists(file)) {
			return none();
		}
		OwnActors own = new OwnActors(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
		try {
			List<String> lines = Files.readAllLines(file);
			for (int i = 0; i < lines.size(); i++) {
				own.add(OwnLine.of(lines.get(i), file.toString().endsWith(".csv")), file, i + 1);
			}
		}
		catch (IOException ex) {
			throw new InvalidConfigurationPropertyValueException("newsgraph.actors", file,
					"The file cannot be read as UTF-8 text (" + ex + ")");
		}
		log.info("Read {} actors of your own from {}", own.size(), file);
		return own;
	}

	private void add(@Nullable OwnLine line, Path file, int number) {
		if (line == null) {
			return;
		}
		String fault = line.fault();
		if (fault != null) {
			throw new InvalidConfigurationPropertyValueException("newsgraph.actors", file,
					"Line " + number + ": " + fault);
		}
		List<List<String>> rows = switch (line.kind()) {
			case "country" -> this.countries;
			case "organization" -> this.organizations;
			default -> this.holders;
		};
		rows.add(line.cells());
	}

	private int size() {
		return this.countries.size() + this.organizations.size() + this.holders.size();
	}

}
