package org.newsgraph.source.gdelt;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.newsgraph.event.CodedEvents;
import org.newsgraph.graphql.NewsgraphException;
import org.newsgraph.reading.NameDirectory;

import org.springframework.stereotype.Component;

/**
 * Takes in exports of GDELT (events 1.0 and 2.0, mentions) and of ICEWS: files of
 * tab-separated rows, plain or in zip archives.
 */
@Component
public class GdeltImport {

	private final CodedEvents store;

	private final NameDirectory directory;

	private final Clock clock;

	GdeltImport(CodedEvents store, NameDirectory directory, Clock clock) {
		this.store = store;
		this.directory = directory;
		this.clock = clock;
	}

	/**
	 * Takes files in, some thousand rows at a time; those with events before those with
	 * mentions. The same rows again change nothing.
	 * @param files in any order
	 * @param listener is told how far it is
	 * @return what became of each row
	 * @throws NewsgraphException BAD_USER_INPUT if a file is not there or cannot be
	 * opened; then nothing was stored
	 */
	public ImportCount take(Collection<Path> files, ImportListener listener) {
		Coder coder = new Coder(this.directory, LocalDate.ofInstant(this.clock.instant(), ZoneOffset.UTC));
		Taking taking = new Taking(coder, this.store, listener);
		for (Path file : eventsFirst(files)) {
			taking.take(file);
		}
		return taking.count();
	}

	private static List<Path> eventsFirst(Collection<Path> files) {
		for (Path file : files) {
			if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
				throw NewsgraphException
					.badInput(file + " is no file that can be read. Give files as GDELT or ICEWS publish them.");
			}
		}
		Map<Boolean, List<Path>> parted = files.stream().collect(Collectors.partitioningBy(GdeltImport::holdsMentions));
		return Stream.of(false, true).flatMap((mentions) -> parted.getOrDefault(mentions, List.of()).stream()).toList();
	}

	private static boolean holdsMentions(Path file) {
		AtomicBoolean mentions = new AtomicBoolean();
		try {
			new RowFile(file).read((line) -> {
				mentions.set(Coder.isMention(line));
				return false;
			});
		}
		catch (IOException ex) {
			return false;
		}
		return mentions.get();
	}

}
