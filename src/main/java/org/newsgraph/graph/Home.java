package org.newsgraph.graph;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.jspecify.annotations.Nullable;

/**
 * The directory where all state lives, held by this process alone. It is locked before
 * anything in it is touched, so a second process changes nothing.
 */
final class Home implements AutoCloseable {

	/** Neo4j begins each of its two databases with 256 MB of room for transactions. */
	private static final long LEAST_FREE_FOR_A_NEW_STORE = 600_000_000;

	private static final long LEAST_FREE = 100_000_000;

	private static final String NEO4J = "neo4j";

	private final Path directory;

	private final FileChannel lock;

	private Home(Path directory, FileChannel lock) {
		this.directory = directory;
		this.lock = lock;
	}

	/** Makes the directory if it is not there, and takes it for this process. */
	static Home take(Path path) {
		Path directory = path.toAbsolutePath().normalize();
		try {
			Files.createDirectories(directory);
			makeSureThereIsRoom(directory,
					Files.exists(directory.resolve(NEO4J)) ? LEAST_FREE : LEAST_FREE_FOR_A_NEW_STORE);
			return lock(directory);
		}
		catch (FileAlreadyExistsException ex) {
			throw new StartFailure(directory + " is to hold all state but is no directory.",
					"Name another directory with --newsgraph.home=DIR.", ex);
		}
		catch (IOException ex) {
			throw notWritable(directory, ex);
		}
	}

	/** A database that finds no room waits for ever, in place of saying so. */
	static void makeSureThereIsRoom(Path directory, long leastFree) throws IOException {
		long free = Files.getFileStore(directory).getUsableSpace();
		if (free < leastFree) {
			throw new StartFailure(
					directory + " is on a disk with " + free / 1_000_000 + " MB left, and the store needs "
							+ leastFree / 1_000_000 + " MB to start.",
					"Make room there, or name another directory with --newsgraph.home=DIR.", null);
		}
	}

	private static Home lock(Path directory) throws IOException {
		FileChannel channel = FileChannel.open(directory.resolve("lock"), StandardOpenOption.CREATE,
				StandardOpenOption.READ, StandardOpenOption.WRITE);
		if (tryLock(channel) == null) {
			channel.close();
			throw new StartFailure("Another Newsgraph is using " + directory + holder(directory) + ".",
					"Stop it, or give this one a directory of its own with --newsgraph.home=DIR, "
							+ "or work on its database beside it with --spring.neo4j.uri set to the Bolt address that it says, "
							+ "--spring.neo4j.authentication.username=neo4j and .password as in "
							+ directory.resolve("neo4j-password") + ".",
					null);
		}
		channel.truncate(0);
		channel.write(ByteBuffer.wrap((ProcessHandle.current().pid() + "\n").getBytes(StandardCharsets.UTF_8)));
		return new Home(directory, channel);
	}

	private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
		try {
			return channel.tryLock();
		}
		catch (OverlappingFileLockException ex) {
			return null;
		}
	}

	private static String holder(Path directory) throws IOException {
		String process = Files.readString(directory.resolve("lock")).strip();
		return process.isEmpty() ? "" : " (process " + process + ")";
	}

	static StartFailure notWritable(Path directory, IOException cause) {
		return new StartFailure(directory + " cannot be written: " + cause.getMessage() + ".",
				"Give the user who runs this the right to write there and room on the disk, "
						+ "or name another directory with --newsgraph.home=DIR.",
				cause);
	}

	Path directory() {
		return this.directory;
	}

	Path passwordFile() {
		return this.directory.resolve("neo4j-password");
	}

	Path logs() {
		return this.directory.resolve("logs");
	}

	/** What Neo4j itself takes for its home. */
	Path neo4j() {
		return this.directory.resolve(NEO4J);
	}

	@Override
	public void close() {
		try {
			this.lock.close();
		}
		catch (IOException ex) {
			// The lock ends with the process in any case.
		}
	}

}
