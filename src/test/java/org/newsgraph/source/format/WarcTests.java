package org.newsgraph.source.format;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.Deflater;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.ingest.Submission;

import static org.assertj.core.api.Assertions.assertThat;

/** Which pages of a web archive are articles. */
class WarcTests {

	private static final String URL = "https://zenda.example/1";

	private static final String DAY = "2019-05-01T08:00:00Z";

	private static final String PAGE = "<!DOCTYPE html><html><body><p>Ruritania supports the harbour plan.</p></body></html>";

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void deflatedPagesAreReadWithAndWithoutTheFrameOfZlib(boolean bare) {
		byte[] warc = WarcFixture.response(URL, DAY, "Content-Type: text/html\r\nContent-Encoding: deflate\r\n",
				deflated(PAGE, bare));
		assertThat(Finds.in("crawl.warc", warc).article().html()).isEqualTo(PAGE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "CONTENT-TYPE: TEXT/HTML;CHARSET=\"UTF-8\"\r\n", "Content-Type: Application/XHTML+XML\r\n",
			"Content-Type: \r\n", "" })
	void aPageIsKnownHoweverItsTypeIsWrittenAndByItsBeginningIfItHasNone(String headers) {
		byte[] warc = WarcFixture.response(URL, DAY, headers, PAGE.getBytes(StandardCharsets.UTF_8));
		assertThat(Finds.in("crawl.warc", warc).article().html()).isEqualTo(PAGE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"a\": 1}", "Ruritania supports the harbour plan.", "", "\u00FF\u00D8\u00FF" })
	void whatHasNoTypeAndDoesNotBeginAsAPageIsPassedOver(String body) {
		String warc = new String(WarcFixture.response(URL, DAY, "", body.getBytes(StandardCharsets.ISO_8859_1)),
				StandardCharsets.ISO_8859_1) + WarcFixture.resource(URL, DAY, "text/html", PAGE);
		assertThat(Finds.in("crawl.warc", warc.getBytes(StandardCharsets.ISO_8859_1)).article().html()).isEqualTo(PAGE);
	}

	@Test
	void anOlderCaptureDoesNotComeAfterANewerOneOfTheSameAddress() {
		String warc = WarcFixture.resource(URL, "2019-05-02T08:00:00Z", "text/html", "<p>Second.</p>")
				+ WarcFixture.resource(URL, DAY, "text/html", "<p>First.</p>")
				+ WarcFixture.resource("https://zenda.example/2", DAY, "text/html", "<p>Other.</p>")
				+ WarcFixture.resource(URL, "2019-05-03T08:00:00Z", "text/html", "<p>Third.</p>");
		Finds finds = Finds.in("crawl.warc", warc);
		assertThat(finds.articles()).extracting(Submission::html)
			.containsExactly("<p>Second.</p>", "<p>Other.</p>", "<p>Third.</p>");
		assertThat(finds.refusals()).isEmpty();
	}

	private static byte[] deflated(String text, boolean bare) {
		try (Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, bare)) {
			deflater.setInput(text.getBytes(StandardCharsets.UTF_8));
			deflater.finish();
			byte[] packed = new byte[1_000];
			return Arrays.copyOf(packed, deflater.deflate(packed));
		}
	}

}
