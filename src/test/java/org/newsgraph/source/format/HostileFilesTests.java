package org.newsgraph.source.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.ingest.Submission;

import static org.assertj.core.api.Assertions.assertThat;

/** Files that mean harm, or are broken: each is refused with a reason and its place. */
class HostileFilesTests {

	private static final String ITEM = "<newsItem><contentSet><inlineData>%s</inlineData></contentSet></newsItem>";

	@Test
	void aBillionLaughsAreNotLaughed() {
		String laughs = "<?xml version=\"1.0\"?><!DOCTYPE l [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>"
				+ ITEM.formatted("&b;&b;&b;");
		assertThat(Finds.in("laughs.xml", laughs).refusals()).singleElement().asString().contains("DOCTYPE");
	}

	@Test
	void whatIsDamagedIsSaidToBeSoAndWhatToDo() {
		for (String name : List.of("cut.zip", "cut.jsonl.gz", "cut.warc")) {
			String begin = name.endsWith("zip") ? "PK\u0003\u0004"
					: name.endsWith("gz") ? "\u001F\u008B\u0008" : "WARC/1.0\r\n";
			assertThat(Finds.in(name, (begin + "nonsense").getBytes(StandardCharsets.ISO_8859_1)).refusals())
				.singleElement()
				.asString()
				.contains("Fetch or copy the file again.")
				.doesNotContain("Exception");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "news.zip", "news.gz", "news.jsonl.gz", "news.warc", "news.warc.gz" })
	void whatIsNamedAnArchiveAndIsNoneIsNotToldToBecomeAText(String name) {
		for (String content : List.of("nonsense", "PK", "\u0000\u0000\u0000\u0000")) {
			assertThat(Finds.in(name, content).refusals()).containsExactly(name
					+ ": It is no archive, whatever its name says: it is damaged or something else. Fetch or copy the file again.");
		}
	}

	@Test
	void aForeignEntityReadsNoFile(@TempDir Path directory) throws IOException {
		Path secret = Files.writeString(directory.resolve("secret"), "the password");
		String xml = "<?xml version=\"1.0\"?><!DOCTYPE l [<!ENTITY s SYSTEM \"" + secret.toUri() + "\">]>"
				+ ITEM.formatted("&s;");
		Finds finds = Finds.in("entity.xml", xml);
		assertThat(finds.articles()).isEmpty();
		assertThat(finds.refusals()).singleElement().asString().contains("DOCTYPE").doesNotContain("password");
		String included = "<newsItem xmlns:xi='http://www.w3.org/2001/XInclude'><contentSet><inlineData><xi:include parse='text' href='"
				+ secret.toUri() + "'/></inlineData></contentSet></newsItem>";
		assertThat(Finds.in("include.xml", included).articles()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(ints = { 1_000, 100_000 })
	void whatIsNestedTooDeeplyIsRefused(int depth) {
		assertThat(Finds.in("deep.json", "{\"text\":" + "[".repeat(depth) + "]".repeat(depth) + "}").refusals())
			.singleElement()
			.asString()
			.contains("deep");
		assertThat(Finds.in("deep.jsonl", "{\"text\":" + "{\"a\":".repeat(depth)).refusals()).singleElement()
			.asString()
			.startsWith("deep.jsonl, line 1: ")
			.contains("deep");
		assertThat(Finds.in("deep.xml", "<newsItem>" + "<p>".repeat(depth) + "</p>".repeat(depth) + "</newsItem>")
			.refusals()).singleElement().asString().contains("deep").contains("Hand in its text alone");
	}

	@Test
	void aLineThatIsTooLongStopsNoOther() {
		String long1 = "{\"text\":\"" + "a".repeat(3_000_000) + "\"}";
		Finds finds = Finds.in("lines.jsonl",
				long1 + "\n{\"text\":\"Two.\"}\n{\"text\":\"" + "b".repeat(1_000_000) + "\"}");
		assertThat(finds.articles()).hasSize(2);
		assertThat(finds.refusals()).singleElement().asString().startsWith("lines.jsonl, line 1: The line is too long");
	}

	@Test
	void whatIsTooLargeForOneArticleIsRefused() {
		assertThat(Finds.in("large.txt", "word ".repeat(1_000_000)).refusals()).singleElement()
			.asString()
			.contains("newsgraph.files.document");
		assertThat(
				Finds.in("large.json", "[{\"text\":\"One.\"},{\"text\":\"" + "a".repeat(3_000_000) + "\"}]").refusals())
			.singleElement()
			.asString()
			.startsWith("large.json, record 2: It is too large");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "  \n ", "%PDF-1.7 x", "\u0000\u0001\u0002\u0003" })
	void whatIsNoNewsIsRefused(String content) {
		assertThat(Finds.in("thing.bin", content).articles()).isEmpty();
		assertThat(Finds.in("thing.bin", content).refusals()).hasSize(1);
	}

	@Test
	void noiseIsNeverTakenForAnythingElse() {
		Random random = new Random(5);
		for (int i = 0; i < 200; i++) {
			byte[] noise = new byte[random.nextInt(1, 5_000)];
			random.nextBytes(noise);
			for (String name : new String[] { "a.json", "a.jsonl", "a.xml", "a.mhtml", "a.warc", "a.zip", "a.gz",
					"a" }) {
				assertThat(Finds.in(name, noise).all()).as(name + " " + i).isNotEmpty();
			}
		}
	}

	@Test
	void cutFilesGiveWhatCanBeHad() throws IOException {
		String warc = WarcFixture.resource("https://zenda.example/1", "2019-05-02T08:00:00Z", "text/html",
				"<p>One.</p>");
		byte[] packed = gzip(
				(warc + WarcFixture.resource("https://zenda.example/2", "2019-05-02T08:00:00Z", "text/html",
						"<p>" + new Random(1).ints(20_000, 'a', 'z').mapToObj(Character::toString).toList() + "</p>"))
					.getBytes(StandardCharsets.UTF_8));
		Finds finds = Finds.in("cut.warc.gz", Arrays.copyOf(packed, packed.length / 2));
		assertThat(finds.articles()).extracting(Submission::html).containsExactly("<p>One.</p>");
		assertThat(finds.refusals()).last()
			.asString()
			.isEqualTo("cut.warc.gz: It ends too early. Fetch or copy the file again.");
		byte[] zip = zip("a.txt", "One.", "b.txt", "Two.");
		assertThat(Finds.in("cut.zip", Arrays.copyOf(zip, zip.length / 2)).refusals()).hasSize(1);
	}

	@Test
	void whatIsWholeInASmallFileThatIsCutIsTaken() throws IOException {
		String second = new Random(1).ints(500, 'a', 'z').mapToObj(Character::toString).collect(Collectors.joining());
		byte[] packed = gzip(
				"{\"text\":\"One.\"}\n{\"text\":\"%s\"}\n".formatted(second).getBytes(StandardCharsets.UTF_8));
		Finds finds = Finds.in("cut.jsonl.gz", Arrays.copyOf(packed, packed.length / 2));
		assertThat(finds.articles()).extracting(Submission::text).containsExactly("One.");
		assertThat(finds.refusals()).last().asString().contains("It ends too early");
		assertThat(Finds.in("cut.txt.gz", Arrays.copyOf(packed, 12)).refusals()).singleElement()
			.asString()
			.contains("It ends too early");
	}

	@Test
	void aGzipBombIsNotSetOff() throws IOException {
		byte[] bomb = gzip("{\"text\":\"a\"}\n".repeat(2_000_000).getBytes(StandardCharsets.UTF_8));
		assertThat(Finds.in("bomb.jsonl.gz", bomb).refusals()).singleElement().asString().contains("zip bomb");
	}

	@Test
	void aZipBombIsNotSetOff() throws IOException {
		Finds finds = Finds.in("bomb.zip",
				zip("a.txt", "One.", "bomb.jsonl", "{\"text\":\"a\"}\n".repeat(2_000_000), "z.txt", "Last."));
		assertThat(finds.refusals()).singleElement()
			.asString()
			.startsWith("bomb.zip, bomb.jsonl: ")
			.contains("zip bomb");
		assertThat(finds.articles()).extracting(Submission::text).startsWith("One.").endsWith("Last.");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "../../etc/evil.txt", "/etc/evil.txt", "C:\\evil.txt", "a/../../evil.txt", "..\\evil.txt" })
	void entriesThatLeadOutOfTheArchiveAreRefused(String name) throws IOException {
		Finds finds = Finds.in("slip.zip", zip(name, "Evil.", "good.txt", "Good."));
		assertThat(finds.articles()).extracting(Submission::text).containsExactly("Good.");
		assertThat(finds.refusals()).singleElement().asString().contains("leads out");
	}

	@Test
	void anArchiveInAnArchiveIsTakenAndOneInThatIsNot() throws IOException {
		byte[] inner = zip("a.txt", "One.");
		byte[] middle = zipOf("inner.zip", inner, "b.txt", "Two.".getBytes(StandardCharsets.UTF_8));
		assertThat(Finds.in("middle.zip", middle).articles()).hasSize(2);
		Finds finds = Finds.in("outer.zip", zipOf("middle.zip", middle));
		assertThat(finds.articles()).extracting(Submission::text).containsExactly("Two.");
		assertThat(finds.refusals()).singleElement()
			.asString()
			.startsWith("outer.zip, middle.zip, inner.zip: It is an archive in an archive");
	}

	@Test
	void anEncryptedEntryStopsNoOther() throws IOException {
		byte[] zip = zip("secret.txt", "One.", "open.txt", "Two.");
		byte[] encrypted = zip.clone();
		for (int i = 0; i < encrypted.length - 4; i++) {
			boolean local = zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 3 && zip[i + 3] == 4;
			boolean central = zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2;
			int name = i + (local ? 30 : 46);
			if ((local || central) && zip[name] == 's') {
				encrypted[i + (local ? 6 : 8)] |= 1;
			}
		}
		Finds finds = Finds.in("locked.zip", encrypted);
		assertThat(finds.articles()).extracting(Submission::text).containsExactly("Two.");
		assertThat(finds.refusals()).singleElement().asString().contains("encrypted");
	}

	@Test
	void anEntryWhoseBytesWereAlteredIsRefusedWholeAndStopsNoOther() throws IOException {
		byte[] altered = new String(stored("a.jsonl", "{\"text\":\"One.\"}\n{\"text\":\"Two.\"}", "b.txt", "Three."),
				StandardCharsets.ISO_8859_1)
			.replace("Two", "Six")
			.getBytes(StandardCharsets.ISO_8859_1);
		Finds finds = Finds.in("altered.zip", altered);
		assertThat(finds.articles()).extracting(Submission::text).containsExactly("Three.");
		assertThat(finds.refusals())
			.containsExactly("altered.zip, a.jsonl: The entry is damaged. Fetch or pack the archive again.");
	}

	@Test
	void anArchiveOfTooManyEntriesIsRefused() throws IOException {
		String[] many = new String[2_002];
		for (int i = 0; i < many.length; i += 2) {
			many[i] = i + ".txt";
			many[i + 1] = "x";
		}
		assertThat(Finds.in("many.zip", zip(many)).refusals()).singleElement().asString().contains("too many entries");
	}

	@Test
	void namesWithControlCharactersDoNotReachTheTerminal() throws IOException {
		assertThat(Finds.in("odd.zip", zip("a\u001B[31m\n.bin", "x")).refusals()).singleElement()
			.asString()
			.startsWith("odd.zip, a?[31m?.bin: ");
	}

	private static byte[] zip(String... namesAndTexts) throws IOException {
		Object[] entries = new Object[namesAndTexts.length];
		for (int i = 0; i < entries.length; i++) {
			entries[i] = (i % 2 == 0) ? namesAndTexts[i] : namesAndTexts[i].getBytes(StandardCharsets.UTF_8);
		}
		return zipOf(entries);
	}

	private static byte[] stored(String... namesAndTexts) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
			for (int i = 0; i < namesAndTexts.length; i += 2) {
				byte[] text = namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8);
				ZipArchiveEntry entry = new ZipArchiveEntry(namesAndTexts[i]);
				CRC32 sum = new CRC32();
				sum.update(text);
				entry.setMethod(ZipEntry.STORED);
				entry.setSize(text.length);
				entry.setCrc(sum.getValue());
				zip.putArchiveEntry(entry);
				zip.write(text);
				zip.closeArchiveEntry();
			}
		}
		return bytes.toByteArray();
	}

	private static byte[] zipOf(Object... namesAndBytes) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (int i = 0; i < namesAndBytes.length; i += 2) {
				zip.putNextEntry(new ZipEntry((String) namesAndBytes[i]));
				zip.write((byte[]) namesAndBytes[i + 1]);
				zip.closeEntry();
			}
		}
		return bytes.toByteArray();
	}

	private static byte[] gzip(byte[] bytes) throws IOException {
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
			gzip.write(bytes);
		}
		return packed.toByteArray();
	}

}
