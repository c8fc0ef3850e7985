package org.newsgraph.source.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.io.IOUtils;
import org.apache.commons.io.input.ChecksumInputStream;
import org.newsgraph.source.door.Found;
import org.newsgraph.source.door.Spot;
import org.newsgraph.source.door.UnusableException;

/** The files in a zip archive, read where they are: nothing is written to the disk. */
final class Zip {

	private static final int DEEPEST = 1;

	private static final Pattern HIDDEN = Pattern.compile("(?:^|/)(?:\\.[^/]|__MACOSX/)");

	private static final Pattern LEAVING = Pattern.compile("^/|^[A-Za-z]:|\\\\|(?:^|/)\\.\\.(?:/|$)|\\x00");

	private final Formats formats;

	private final FileLimits limits;

	private final Set<String> names = new HashSet<>();

	private long left;

	Zip(Formats formats, FileLimits limits) {
		this.formats = formats;
		this.limits = limits;
		this.left = limits.archive().toBytes();
	}

	void read(Content content, Consumer<Found> to) throws IOException {
		if (content.depth() > DEEPEST) {
			throw new UnusableException("It is an archive in an archive in an archive. Unpack the outer one.");
		}
		try (ZipFile zip = open(content)) {
			List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
			if (entries.isEmpty()) {
				throw new UnusableException("It is empty. Pack the files again.");
			}
			if (entries.size() > this.limits.entries()) {
				throw UnusableException.tooLarge("It has too many entries (newsgraph.files.entries).");
			}
			for (ZipArchiveEntry entry : entries) {
				if (!entry.isDirectory() && !isHidden(entry.getName())) {
					read(zip, entry, content, to);
					content.pass(entry.getCompressedSize());
				}
			}
		}
	}

	private ZipFile open(Content content) throws IOException {
		ZipFile.Builder builder = ZipFile.builder();
		return (content.file() != null) ? builder.setPath(content.file()).get()
				: builder.setByteArray(content.all(this.limits.documentBytes())).get();
	}

	private void read(ZipFile zip, ZipArchiveEntry entry, Content content, Consumer<Found> to) {
		Spot where = content.where().entry(entry.getName());
		try {
			check(zip, entry);
			if (mayBeNews(zip, entry, content)) {
				checkSum(zip, entry);
			}
			try (InputStream bytes = zip.getInputStream(entry)) {
				this.formats.read(content.unpacked(where, entry.getName(), bytes), to);
			}
		}
		catch (UnusableException ex) {
			to.accept(new Found.Refusal(where, ex));
		}
		catch (IOException ex) {
			to.accept(new Found.Refusal(where, "The entry is damaged. Fetch or pack the archive again."));
		}
	}

	/** Of pictures and the like nothing but the beginning is read. */
	private static boolean mayBeNews(ZipFile zip, ZipArchiveEntry entry, Content content) throws IOException {
		try (InputStream bytes = zip.getInputStream(entry)) {
			Content unpacked = content.unpacked(content.where(), entry.getName(), bytes);
			return Kinds.of(unpacked.head(), unpacked.extension()) != Kind.OTHER;
		}
	}

	/**
	 * Reads it once for nothing: of an entry that is not as it was packed nothing is
	 * taken.
	 */
	private void checkSum(ZipFile zip, ZipArchiveEntry entry) throws IOException {
		try (InputStream bytes = zip.getInputStream(entry);
				Inflated watched = new Inflated(bytes, entry::getCompressedSize, this.limits.ratio(), this.left)) {
			try {
				IOUtils.consume(ChecksumInputStream.builder()
					.setInputStream(watched)
					.setChecksum(new CRC32())
					.setExpectedChecksumValue(entry.getCrc())
					.get());
			}
			finally {
				this.left -= watched.count();
			}
		}
	}

	private static boolean isHidden(String name) {
		return HIDDEN.matcher(name).find() && !LEAVING.matcher(name).find();
	}

	private void check(ZipFile zip, ZipArchiveEntry entry) {
		if (LEAVING.matcher(entry.getName()).find()) {
			throw new UnusableException(
					"The name of the entry leads out of the archive. Pack it again with names inside one folder.");
		}
		if (entry.getGeneralPurposeBit().usesEncryption()) {
			throw new UnusableException("The entry is encrypted. Unpack the archive with its password.");
		}
		if (entry.isUnixSymlink()) {
			throw new UnusableException("The entry is a link.");
		}
		if (!zip.canReadEntryData(entry)) {
			throw new UnusableException("The entry is packed by a method that is not known. Pack the archive again.");
		}
		if (!this.names.add(entry.getName())) {
			throw new UnusableException("Another entry has the same name.");
		}
	}

}
