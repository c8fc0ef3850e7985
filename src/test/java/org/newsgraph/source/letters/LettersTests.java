package org.newsgraph.source.letters;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Letters come out as they were written, whoever lies about them. */
class LettersTests {

	private static final String WESTERN = "Strelsau – Königin Flavia said: “Ruritania’s café society”";

	private static final String EASTERN = "ルリタニア政府は金曜日、中国の和平案を支持すると発表した。議会の報道官が述べた。";

	private static final String RUSSIAN = "Правительство Руритании поддержало мирный план Китая, сообщил представитель парламента.";

	private static final String CHINESE = "鲁里坦尼亚政府星期五表示支持中国的和平计划，议会发言人说。";

	private static final String KOREAN = "루리타니아 정부는 금요일 중국의 평화안을 지지한다고 밝혔다.";

	@ParameterizedTest
	@CsvSource({ "windows-1252, WESTERN", "ISO-8859-15, plain", "Shift_JIS, EASTERN", "EUC-JP, EASTERN",
			"ISO-2022-JP, EASTERN", "UTF-8, EASTERN", "windows-1251, RUSSIAN", "KOI8-R, RUSSIAN", "GB18030, CHINESE",
			"gbk, CHINESE", "Big5, big", "EUC-KR, KOREAN", "UTF-16LE, EASTERN", "UTF-16BE, WESTERN" })
	void theSetInTheHeaderIsUsed(String charset, String which) {
		String text = text(which);
		assertThat(Letters.decode(text.getBytes(Charset.forName(charset)), charset)).isEqualTo(text);
	}

	@ParameterizedTest
	@CsvSource({ "windows-1252, WESTERN", "Shift_JIS, EASTERN", "EUC-JP, EASTERN", "windows-1251, RUSSIAN",
			"gb2312, CHINESE", "EUC-KR, KOREAN", "UTF-8, KOREAN" })
	void theSetInThePageIsUsedWhereTheHeaderIsSilent(String charset, String which) {
		for (String head : new String[] { "<meta charset=%s>", "<META CharSet='%s'/>",
				"<meta http-equiv=Content-Type content='text/html; charset=%s'>",
				"<!-- <meta charset=big5> --><meta name=x content='charset=big5'><meta charset=\"%s\">",
				"<?xml version='1.0' encoding='%s'?>" }) {
			String page = head.replace("%s", charset) + "<title>" + text(which) + "</title>";
			assertThat(Letters.decode(page.getBytes(Charset.forName(charset)), null)).isEqualTo(page);
		}
	}

	@ParameterizedTest
	@CsvSource({ "windows-1251, RUSSIAN", "KOI8-R, RUSSIAN", "Shift_JIS, EASTERN", "EUC-JP, EASTERN",
			"GB18030, CHINESE", "EUC-KR, KOREAN", "UTF-8, WESTERN", "windows-1252, WESTERN" })
	void theSetIsGuessedWhereNobodyNamesIt(String charset, String which) {
		String text = (text(which) + " ").repeat(5);
		assertThat(Letters.decode(text.getBytes(Charset.forName(charset)), null)).isEqualTo(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "ISO-8859-1", "windows-1252", "us-ascii", "Shift_JIS", "utf-16", "gbk", "none", "",
			"x-evil\r\nX: y", "../../etc/passwd" })
	void aHeaderThatLiesAboutUtf8IsNotBelieved(String header) {
		assertThat(Letters.decode(WESTERN.getBytes(StandardCharsets.UTF_8), header)).isEqualTo(WESTERN);
	}

	@Test
	void aHeaderThatClaimsUtf8IsNotBelievedWhereTheBytesCannotBe() {
		String page = "<meta charset=windows-1251>" + RUSSIAN;
		assertThat(Letters.decode(page.getBytes(Charset.forName("windows-1251")), "utf-8")).isEqualTo(page);
		assertThat(Letters.decode(WESTERN.getBytes(Charset.forName("windows-1252")), "utf-8")).isEqualTo(WESTERN);
	}

	@ParameterizedTest
	@CsvSource({ "UTF-8", "UTF-16LE", "UTF-16BE" })
	void aByteOrderMarkWinsOverAllAndIsNoLetter(String charset) {
		byte[] bytes = ("\uFEFF<meta charset=koi8-r>" + WESTERN).getBytes(Charset.forName(charset));
		assertThat(Letters.decode(bytes, "windows-1251")).isEqualTo("<meta charset=koi8-r>" + WESTERN);
	}

	@Test
	void whatBrowsersCallLatin1IsWhatWindowsMeansByIt() {
		assertThat(Letters.decode(new byte[] { (byte) 0x93, 'a', (byte) 0x94 }, "iso-8859-1")).isEqualTo("“a”");
	}

	@Test
	void aBrokenByteCostsOneLetterAndNotTheText() {
		byte[] broken = (WESTERN + "x").getBytes(StandardCharsets.UTF_8);
		broken[broken.length - 1] = (byte) 0xFF;
		assertThat(Letters.decode(broken, "utf-8")).startsWith(WESTERN.substring(0, 9)).hasSizeGreaterThan(20);
	}

	@Test
	void nothingIsAnEmptyText() {
		assertThat(Letters.decode(new byte[0], null)).isEmpty();
		assertThat(Letters.decode(new byte[] { (byte) 0xEF, (byte) 0xBB, (byte) 0xBF }, null)).isEmpty();
	}

	@Test
	void aHeadOfBracketsTakesNoTime() {
		byte[] brackets = ("<".repeat(50_000) + "<meta ".repeat(50_000) + "\u00e9")
			.getBytes(StandardCharsets.ISO_8859_1);
		assertThat(Letters.decode(brackets, null)).hasSize(brackets.length);
	}

	private static String text(String which) {
		return switch (which) {
			case "WESTERN" -> WESTERN;
			case "EASTERN" -> EASTERN;
			case "RUSSIAN" -> RUSSIAN;
			case "CHINESE" -> CHINESE;
			case "KOREAN" -> KOREAN;
			case "big" -> "政府星期五表示支持和平計畫，議會發言人說。";
			default -> "Königin Flavia, café, 5 €";
		};
	}

}
