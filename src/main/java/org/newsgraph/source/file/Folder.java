package org.newsgraph.source.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.newsgraph.source.door.Lot;
import org.newsgraph.source.door.Spot;
import org.newsgraph.source.format.Formats;

/**
 * The files in a folder and in the folders in it, by their names. Hidden ones are passed
 * over, and so are links to what is found here anyway.
 */
final class Folder implements Iterator<Lot> {

	static final String UNREADABLE = "The folder cannot be read. Give the user who runs this the right to.";

	private final Formats formats;

	private final Path root;

	private final Deque<Path> open = new ArrayDeque<>();

	private @Nullable Lot next;

	/**
	 * Begins with a folder.
	 * @throws IOException if it is not there any more
	 */
	Folder(Formats formats, Path root) throws IOException {
		this.formats = formats;
		this.root = root.toRealPath();
		this.next = look(root).orElse(null);
	}

	@Override
	public boolean hasNext() {
		while (this.next == null && !this.open.isEmpty()) {
			Path path = this.open.pop();
			this.next = Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS) ? look(path).orElse(null)
					: lot(path).orElse(null);
		}
		return this.next != null;
	}

	@Override
	public Lot next() {
		if (!hasNext() || this.next == null) {
			throw new NoSuchElementException();
		}
		Lot lot = this.next;
		this.next = null;
		return lot;
	}

	private Optional<Lot> look(Path folder) {
		try (Stream<Path> files = Files.list(folder)) {
			List<Path> shown = files.filter((file) -> !isHidden(file)).sorted(Comparator.reverseOrder()).toList();
			shown.forEach(this.open::push);
			return Optional.empty();
		}
		catch (IOException ex) {
			return Optional.of(Lot.refused(new Spot(folder.toString()), UNREADABLE));
		}
	}

	private Optional<Lot> lot(Path file) {
		if (!Files.isSymbolicLink(file)) {
			return Optional.of(FileLot.of(this.formats, file));
		}
		return leadsOut(file)
				? Optional.of(Lot.refused(new Spot(file.toString()),
						"It is a link that leads out of the folder or nowhere. Name what it leads to."))
				: Optional.empty();
	}

	private boolean leadsOut(Path link) {
		try {
			return !link.toRealPath().startsWith(this.root);
		}
		catch (IOException ex) {
			return true;
		}
	}

	private static boolean isHidden(Path file) {
		return file.getFileName().toString().startsWith(".");
	}

}
