package org.newsgraph.source.gdelt;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.article.Articles;
import org.newsgraph.graph.Graph;
import org.newsgraph.graph.GraphTest;
import org.newsgraph.graphql.NewsgraphException;
import org.newsgraph.relation.FactsSlice;
import org.newsgraph.source.door.Spot;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@GraphTest
@Import({ FactsSlice.class, GdeltImport.class })
class GdeltImportTests {

	private static final String URL = "https://courier.example/strike";

	private static final List<String> SIDES = List.of("PER", "CHL/MIL", "BOL/REB", "//UNO", "/BUS");

	/** In the year of the fixtures nobody could have coded them yet. */
	private static final String DAY = "20240501";

	@Autowired
	private Graph graph;

	@Autowired
	private GdeltImport gdelt;

	@Autowired
	private Articles articles;

	@TempDir
	private Path folder;

	@Test
	void everyRowIsStoredKnownOrRefusedWithAReason() throws IOException {
		Path file = file("a.export.CSV", event("1", "190", "PER"), event("1", "190", "PER"), event("2", "0234", "PER"),
				"", "no row", event("3", "190", ""));
		ImportCount count = take(file);
		assertThat(count.rows()).isEqualTo(5).isEqualTo(count.accounted());
		assertThat(count.fresh()).isEqualTo(1);
		assertThat(count.unchanged()).isEqualTo(1);
		assertThat(count.refused()).isEqualTo(Map.of(Refused.NOT_AN_EVENT, at(file + ", line 3"), Refused.WRONG_COLUMNS,
				at(file + ", line 5"), Refused.NO_ACTOR, at(file + ", line 6")));
	}

	@Test
	void ofManyRefusedRowsTheFirstAreNamed() throws IOException {
		Path archive = archive("many.CSV.zip", "a", "b", "c", "d");
		RefusedRows rows = take(archive, file("more.CSV", "e")).refused().get(Refused.WRONG_COLUMNS);
		String entry = archive + ", ../../many.CSV, line ";
		assertThat(rows)
			.isEqualTo(new RefusedRows(5, List.of(new Spot(entry + 1), new Spot(entry + 2), new Spot(entry + 3))));
	}

	@Test
	void aStoreWithNothingElseIsNoEmptyOne() throws IOException {
		assertThat(this.articles.isEmpty()).isTrue();
		take(file("a.export.CSV", event("1", "190", "PER")));
		assertThat(this.articles.isEmpty()).isFalse();
	}

	@Test
	void theSameFilesAgainChangeNothing() throws IOException {
		Path events = archive("20310502.export.CSV.zip", event("1", "190", "PER"), event("2", "112", "BOL/REB"));
		Path mentions = file("20310502.mentions.CSV", mention("1", URL, 60), mention("2", URL + "/2", 40),
				mention("1", URL, 90));
		ImportCount first = take(events, mentions);
		List<String> store = store(true);
		ImportCount again = take(events, mentions);
		assertThat(first.fresh()).isEqualTo(4);
		assertThat(again.fresh()).isZero();
		assertThat(again.unchanged()).isEqualTo(again.rows()).isEqualTo(5);
		assertThat(store(true)).isEqualTo(store);
	}

	@Test
	void anImportThatWasBrokenOffAndGivenAgainLeadsToTheSameStore() throws IOException {
		String[] rows = IntStream.range(0, 4500)
			.mapToObj((n) -> event(String.valueOf(n), (n % 3 == 0) ? "190" : "043", SIDES.get(n % SIDES.size())))
			.toArray(String[]::new);
		Path events = file("many.CSV", rows);
		Path mentions = file("mentions.csv",
				Arrays.stream(rows)
					.limit(2500)
					.map((row) -> mention(row.substring(0, row.indexOf('\t')), URL + "/" + row.hashCode(), 50))
					.toArray(String[]::new));
		take(events, mentions);
		List<String> whole = store(false);
		this.graph
			.write((cypher) -> cypher.run("MATCH (n:CodedEvent|CodedArticle|CodedActor|Actor|Name) DETACH DELETE n"));
		ImportCount half = this.gdelt.take(List.of(mentions, events), (soFar) -> soFar.rows() < 2000);
		assertThat(half.rows()).isEqualTo(2000);
		ImportCount rest = take(mentions, events);
		assertThat(rest.unchanged()).isEqualTo(2000);
		assertThat(rest.accounted()).isEqualTo(7000);
		assertThat(store(false)).isEqualTo(whole);
	}

	@Test
	void howMuchOfTheFilesIsReadIsToldAsItGoesOn() throws IOException {
		String[] rows = IntStream.range(0, 6000)
			.mapToObj((n) -> event(String.valueOf(n), "190", "PER"))
			.toArray(String[]::new);
		Path plain = file("plain.CSV", rows);
		Path packed = archive("packed.CSV.zip", rows);
		List<Long> bytes = new ArrayList<>();
		this.gdelt.take(List.of(plain, packed), (soFar) -> bytes.add(soFar.bytes()));
		assertThat(bytes).hasSize(6).isSorted().doesNotHaveDuplicates();
		assertThat(bytes.getFirst()).isBetween(Files.size(plain) / 4, Files.size(plain) / 2);
		assertThat(bytes.get(2)).isEqualTo(Files.size(plain));
		assertThat(bytes.getLast()).isBetween(Files.size(plain), Files.size(plain) + Files.size(packed));
	}

	@Test
	void mentionsAreJoinedWhicheverFileIsNamedFirst() throws IOException {
		Path mentions = file("mentions.CSV", mention("1", "https://gazette.example/a", 70));
		Path events = file("events.CSV", event("1", "190", "PER"));
		assertThat(take(mentions, events).fresh()).isEqualTo(2);
		assertThat(ask("MATCH (e:CodedEvent)-[:CODED_IN]->(a) RETURN a.url AS row")).containsExactlyInAnyOrder(URL,
				"https://gazette.example/a");
		assertThat(ask("MATCH (e:CodedEvent) RETURN e.confidence AS row")).containsExactly("0.7");
	}

	@Test
	void aMentionWhoseEventIsNotThereIsRefusedAndLeavesNoTrace() throws IOException {
		Path mentions = file("mentions.CSV", mention("404", URL, 70));
		assertThat(take(mentions).refused()).isEqualTo(Map.of(Refused.EVENT_NOT_THERE, at(mentions + ", line 1")));
		assertThat(ask("MATCH (n:CodedArticle|CodedEvent) RETURN n.id AS row")).isEmpty();
	}

	@Test
	void anArchiveThatIsCutShortIsTakenUpToThereAndNamed() throws IOException {
		String[] rows = IntStream.range(0, 3000)
			.mapToObj((n) -> event(String.valueOf(n), "190", "PER"))
			.toArray(String[]::new);
		byte[] whole = Files.readAllBytes(archive("whole.CSV.zip", rows));
		Path cut = Files.write(this.folder.resolve("cut.CSV.zip"), Arrays.copyOf(whole, whole.length / 2));
		ImportCount count = take(cut, file("next.CSV", event("9999", "190", "PER")));
		assertThat(count.damaged()).singleElement()
			.asString()
			.contains("cut.CSV.zip", "it ends too early. Fetch it again");
		assertThat(count.rows()).isEqualTo(count.accounted()).isBetween(2L, 2999L);
		assertThat(ask("MATCH (e:CodedEvent {id: 'gdelt-9999'}) RETURN e.id AS row")).hasSize(1);
	}

	@Test
	void aFileOfNothingIsNoImportThatWentWell() throws IOException {
		Path empty = Files.createFile(this.folder.resolve("empty.CSV.zip"));
		assertThat(take(empty).damaged()).singleElement().asString().contains("empty.CSV.zip", "Fetch it again");
	}

	@Test
	void anArchiveThatHoldsHundredsOfTimesItsSizeIsGivenUp() throws IOException {
		Path bomb = archive("bomb.zip", "\n".repeat(20_000_000));
		ImportCount count = take(bomb);
		assertThat(count.damaged()).singleElement().asString().contains("two hundred times");
		assertThat(count.rows()).isZero();
	}

	@Test
	void ifOneFileIsNotThereNothingIsStored() throws IOException {
		Path there = file("events.CSV", event("1", "190", "PER"));
		assertThatExceptionOfType(NewsgraphException.class)
			.isThrownBy(() -> take(there, this.folder.resolve("missing.CSV")))
			.withMessageContaining("missing.CSV");
		assertThat(ask("MATCH (n:CodedEvent) RETURN n.id AS row")).isEmpty();
	}

	@Test
	void nothingCodedStandsUnderTheLabelsOfWhatIsRead() throws IOException {
		take(file("events.CSV", event("1", "190", "BOL/REB")));
		assertThat(ask("MATCH (n:Event|Article|ArticleVersion|Passage|Publisher|Statement) RETURN n.id AS row"))
			.isEmpty();
		assertThat(ask("MATCH (n:Actor) RETURN n.id AS row")).containsExactly("country:CHL");
	}

	private static RefusedRows at(String where) {
		return RefusedRows.one(new Spot(where));
	}

	private static String event(String id, String code, String actor) {
		String[] cells = Exports.second(id, DAY, code, actor, actor.isEmpty() ? "" : "CHL", URL).split("\t", -1);
		cells[59] = DAY + "143000";
		return String.join("\t", cells);
	}

	private static String mention(String id, String url, int confidence) {
		String[] cells = Exports.mention(id, "courier.example", url, 2, confidence).split("\t", -1);
		cells[2] = DAY + "143000";
		return String.join("\t", cells);
	}

	private ImportCount take(Path... files) {
		return this.gdelt.take(List.of(files), (soFar) -> true);
	}

	private Path file(String name, String... rows) throws IOException {
		return Files.writeString(this.folder.resolve(name), String.join("\n", rows));
	}

	private Path archive(String name, String... rows) throws IOException {
		Path file = this.folder.resolve(name);
		try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
			zip.putNextEntry(new ZipEntry("../../" + name.replace(".zip", "")));
			zip.write(String.join("\n", rows).getBytes(StandardCharsets.UTF_8));
		}
		return file;
	}

	private List<String> ask(String cypher) {
		return this.graph.read((read) -> read.run(cypher))
			.stream()
			.map((row) -> String.valueOf(row.get("row").asObject()))
			.toList();
	}

	/** Every node and relationship of what was coded, in words. */
	private List<String> store(boolean withMoments) {
		return Stream
			.of("MATCH (x:CodedEvent|CodedArticle|CodedActor|Actor|Name) RETURN properties(x) AS row",
					"MATCH (e:CodedEvent)-[x]->(to) RETURN {from: e.id, to: to.id, all: properties(x)} AS row")
			.flatMap((question) -> this.graph.read((read) -> read.run(question)).stream())
			.map((row) -> words(row.get("row").asMap(), withMoments))
			.sorted()
			.toList();
	}

	private static String words(Map<String, Object> row, boolean withMoments) {
		String words = new TreeMap<>(row).toString();
		return withMoments ? words : words.replaceAll("recordedFrom=[^,}]*", "");
	}

}
