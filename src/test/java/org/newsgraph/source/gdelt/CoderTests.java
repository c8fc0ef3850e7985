package org.newsgraph.source.gdelt;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsgraph.actor.RealDirectory;
import org.newsgraph.article.CodedArticle;
import org.newsgraph.event.CodedEvent;
import org.newsgraph.event.CodedMention;
import org.newsgraph.event.CodedSide;
import org.newsgraph.reading.EventType;
import org.newsgraph.reading.Sector;
import org.newsgraph.source.door.Spot;

import static org.assertj.core.api.Assertions.assertThat;

/** What rows of others say, and why some cannot be taken. */
class CoderTests {

	private static final String URL = "https://courier.example/2031/05/02/strike";

	private static final Coder CODER = new Coder(RealDirectory.get(), LocalDate.of(2031, 6, 1));

	@Test
	void theCodeIsKeptAndThePloverTypeDerived() {
		CodedEvent event = event(Exports.second("7001", "20310501", "0841", "PER/GOV", "CHL", URL));
		assertThat(event.code()).isEqualTo("0841");
		assertThat(event.type()).isEqualTo(EventType.RETREAT);
		assertThat(event.mode()).isEqualTo("release");
		assertThat(event.score()).isEqualTo(6.5);
		assertThat(event.day()).isEqualTo("2031-05-01");
		assertThat(event.place()).hasToString("CodedPlace[name=Lima, Lima, Peru, countryCode=PER]");
	}

	@Test
	void everyEditionHasItsColumnsAtItsPlaces() {
		assertThat(article(event(Exports.second("1", "20310501", "190", "PER", "CHL", URL))).url()).isEqualTo(URL);
		assertThat(article(event(Exports.first("2", "20310501", "190", "PER", "CHL", URL))).url()).isEqualTo(URL);
		CodedEvent early = event(Exports.early("3", "20310501", "190", "PER", "CHL"));
		assertThat(early.article()).isNull();
		assertThat(Objects.requireNonNull(early.place()).countryCode()).isEqualTo("PER");
	}

	@Test
	void aCodeFinerThanTheTableIsWhatItsFirstDigitsAre() {
		assertThat(event(Exports.second("1", "20310501", "0439", "PER", "CHL", URL)).type())
			.isEqualTo(EventType.CONSULT);
	}

	@Test
	void aStateAndItsBodiesAreTheState() {
		assertThat(actor("PER")).isEqualTo("country:PER Peru null");
		assertThat(actor("PER/MIL")).isEqualTo("country:PER Peru MIL");
		assertThat(actor("ROM/GOV")).isEqualTo("country:ROU Romania GOV");
	}

	@Test
	void anOrganisationIsThatOfTheDirectory() {
		assertThat(actor("//NAT")).isEqualTo("organization:nato NATO null");
	}

	@Test
	void whomTheDirectoryDoesNotKnowIsNoMoreThanTheCode() {
		assertThat(actor("SYR/REB")).isEqualTo("code:SYRREB Syria: Rebels REB");
		assertThat(actor("/BUS")).isEqualTo("code:BUS Business BUS");
		assertThat(actor("WAF")).isEqualTo("code:WAF West Africa null");
		assertThat(actor("sco/GOV")).isEqualTo("code:scoGOV Scottish: Government GOV");
		assertThat(actor("moh")).isEqualTo("code:moh Mohajirs or Mohawk null");
		assertThat(actor("MOS")).isEqualTo("code:MOS Muslim null");
		assertThat(actor("sen")).as("no country, which is in capitals").isEqualTo("code:sen Sena null");
		assertThat(actor("QQQ")).isEqualTo("code:QQQ QQQ null");
	}

	@Test
	void theMinistryOfAStateIsTheStateInIcewsToo() {
		CodedEvent event = event(Exports.icews("41", "2031-05-01", "112",
				List.of("Foreign Affairs (Peru)", "Executive,Foreign Ministry,Government", "Peru"),
				List.of("Miner (Chile)", "Labor,Social", "Chile")));
		CodedSide ministry = Objects.requireNonNull(event.actor());
		assertThat(ministry.actor().key()).isEqualTo("country:PER");
		assertThat(ministry.institution()).isEqualTo("Foreign Affairs");
		assertThat(ministry.sector()).isEqualTo(Sector.GOV);
		assertThat(told(event.recipient())).isEqualTo("code:icews:miner (chile) Miner (Chile) LAB");
		assertThat(article(event).publisher()).isEqualTo("Zenda Courier");
		assertThat(article(event).url()).isNull();
	}

	@Test
	void theHeadingOfIcewsIsNoRow() {
		String heading = Exports.icews("Event ID", "Event Date", "CAMEO Code", List.of("a", "b", "c"),
				List.of("d", "e", "f"));
		assertThat(read(heading)).isInstanceOf(Coding.Heading.class);
	}

	@Test
	void whatIsNotOnTheWebIsNamedInWords() {
		CodedMention mention = mention(Exports.mention("1", "Zenda Radio", "Zenda Radio, evening news", 2, 40));
		assertThat(mention.article().url()).isNull();
		assertThat(mention.article().headline()).isEqualTo("Zenda Radio, evening news");
		assertThat(mention.confidence()).isEqualTo(0.4);
	}

	@Test
	void anAddressThatIsNoneIsKeptInWords() {
		CodedMention mention = mention(Exports.mention("1", "", "http://bad host/ü|<>", 2, 999));
		assertThat(mention.article().url()).isNull();
		assertThat(mention.article().publisher()).isNull();
		assertThat(mention.confidence()).isEqualTo(1);
	}

	@ParameterizedTest
	@MethodSource("unusable")
	void aRowThatCannotBeTakenSaysWhy(Refused reason, String row) {
		assertThat(read(row)).isEqualTo(new Coding.Refusal(reason));
	}

	static Stream<Arguments> unusable() {
		String row = Exports.second("1", "20310501", "190", "PER", "CHL", URL);
		return Stream.of(Arguments.of(Refused.WRONG_COLUMNS, row + "\tmore"), Arguments.of(Refused.WRONG_COLUMNS, "x"),
				Arguments.of(Refused.WRONG_COLUMNS, "<html><body>503</body></html>"),
				Arguments.of(Refused.NOT_TEXT, row.replace("Lima", "Li\0ma")),
				Arguments.of(Refused.NO_ID, Exports.second("", "20310501", "190", "PER", "CHL", URL)),
				Arguments.of(Refused.NO_ID, Exports.second("12; DROP", "20310501", "190", "PER", "CHL", URL)),
				Arguments.of(Refused.NO_DATE, Exports.second("1", "", "190", "PER", "CHL", URL)),
				Arguments.of(Refused.NO_DATE, Exports.second("1", "20310231", "190", "PER", "CHL", URL)),
				Arguments.of(Refused.IMPOSSIBLE_DATE, Exports.second("1", "16010101", "190", "PER", "CHL", URL)),
				Arguments.of(Refused.IMPOSSIBLE_DATE, Exports.second("1", "99991231", "190", "PER", "CHL", URL)),
				Arguments.of(Refused.IMPOSSIBLE_DATE, Exports.second("1", "20310520", "190", "PER", "CHL", URL)),
				Arguments.of(Refused.UNKNOWN_CODE, Exports.second("1", "20310501", "---", "PER", "CHL", URL)),
				Arguments.of(Refused.UNKNOWN_CODE, Exports.second("1", "20310501", "99", "PER", "CHL", URL)),
				Arguments.of(Refused.NOT_AN_EVENT, Exports.second("1", "20310501", "0234", "PER", "CHL", URL)),
				Arguments.of(Refused.NO_ACTOR, Exports.second("1", "20310501", "190", "", "", URL)),
				Arguments.of(Refused.NO_ARTICLE, Exports.mention("1", "courier.example", "", 1, 50)));
	}

	@Test
	void anEndlessLineIsOneRefusedRowAndTheNextIsRead() throws IOException {
		String row = Exports.second("5", "20310501", "190", "PER", "CHL", URL);
		List<LineReader.Line> lines = lines(
				("x".repeat(1 << 20) + "\n\n \r\n" + row + "\r\n").getBytes(StandardCharsets.UTF_8));
		assertThat(lines).extracting((line) -> line.where().text()).containsExactly("a.CSV, line 1", "a.CSV, line 4");
		assertThat(CODER.read(lines.getFirst())).isEqualTo(new Coding.Refusal(Refused.TOO_LONG));
		assertThat(article(((Coding.Happening) CODER.read(lines.getLast())).event()).url()).isEqualTo(URL);
	}

	@Test
	void bytesThatAreNoUtf8AreTakenAsLatin1() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		bytes.write("Bogot\u00e1\n".getBytes(StandardCharsets.ISO_8859_1));
		bytes.write("Bogot\u00e1".getBytes(StandardCharsets.UTF_8));
		assertThat(lines(bytes.toByteArray())).extracting(LineReader.Line::text)
			.containsExactly("Bogot\u00e1", "Bogot\u00e1");
	}

	private static List<LineReader.Line> lines(byte[] bytes) throws IOException {
		LineReader reader = new LineReader(new ByteArrayInputStream(bytes), new Spot("a.CSV"));
		Stream.Builder<LineReader.Line> lines = Stream.builder();
		for (LineReader.@Nullable Line line = reader.next(); line != null; line = reader.next()) {
			lines.add(line);
		}
		return lines.build().toList();
	}

	private static Coding read(String line) {
		return CODER.read(new LineReader.Line(new Spot("a.CSV").line(1), line, false));
	}

	private static CodedEvent event(String line) {
		return ((Coding.Happening) read(line)).event();
	}

	private static CodedMention mention(String line) {
		return ((Coding.Mentioning) read(line)).mention();
	}

	private static CodedArticle article(CodedEvent event) {
		return Objects.requireNonNull(event.article());
	}

	private static String actor(String side) {
		return told(event(Exports.second("1", "20310501", "190", side, "", URL)).actor());
	}

	private static String told(@Nullable CodedSide side) {
		CodedSide told = Objects.requireNonNull(side);
		return told.actor().key() + " " + told.actor().name() + " " + told.sector();
	}

}
