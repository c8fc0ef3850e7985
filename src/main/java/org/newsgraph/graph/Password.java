package org.newsgraph.graph;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;

/**
 * The password of the embedded database: made at the first start and kept in a file that
 * only its owner can read. Whoever may write that file may set the password: what it
 * holds at a start is the password from then on.
 */
final class Password {

	private static final int RANDOM_BYTES = 24;

	private static final int SHORTEST = 8;

	private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

	private Password() {
	}

	/** The password kept in the file, made first if there is none. */
	static String in(Path file) throws IOException {
		if (!Files.exists(file)) {
			write(file, random());
		}
		if (isPosix(file)) {
			Files.setPosixFilePermissions(file, OWNER_ONLY);
		}
		String password = Files.readString(file).strip();
		if (password.length() < SHORTEST) {
			throw new StartFailure(file + " holds no password of at least " + SHORTEST + " characters.",
					"Write one into it, or delete the file to have a new one made.", null);
		}
		return password;
	}

	private static String random() {
		byte[] bytes = new byte[RANDOM_BYTES];
		new SecureRandom().nextBytes(bytes);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

	private static void write(Path file, String password) throws IOException {
		Path draft = file.resolveSibling(file.getFileName() + ".new");
		Files.deleteIfExists(draft);
		Files.createFile(draft, ownerOnly(draft));
		try {
			Files.writeString(draft, password + "\n", StandardCharsets.UTF_8);
			Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
		}
		finally {
			Files.deleteIfExists(draft);
		}
	}

	private static FileAttribute<?>[] ownerOnly(Path file) {
		return isPosix(file) ? new FileAttribute<?>[] { PosixFilePermissions.asFileAttribute(OWNER_ONLY) }
				: new FileAttribute<?>[0];
	}

	private static boolean isPosix(Path path) {
		return path.getFileSystem().supportedFileAttributeViews().contains("posix");
	}

}
