package org.newsgraph.source.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.graphql.ErrorCode;
import org.newsgraph.graphql.NewsgraphException;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * What a real server may do, and what becomes of it. A fetch that never ended would fail
 * by the time-out of the class.
 */
@Timeout(60)
@ExtendWith(OutputCaptureExtension.class)
class FetcherTests {

	private static final byte[] WORDS = "word ".repeat(1000).getBytes(StandardCharsets.UTF_8);

	private Site site;

	private Fetcher fetcher;

	@BeforeEach
	void open() {
		this.site = Site.open();
		this.fetcher = hurried(Duration.ofSeconds(20));
	}

	@AfterEach
	void close() throws IOException {
		this.fetcher.close();
		this.site.close();
	}

	@Test
	void aPageIsFetchedWithWhatItsServerSaysOfIt() {
		this.site.on("/a", Reply.body("Text/HTML; charset=\"windows-1252\"", WORDS, "ETag: \"1\"",
				"Last-Modified: Sat, 25 Feb 2023 10:00:00 GMT"));
		Fetched found = fetch("/a#part");
		assertThat(found.address()).isEqualTo(this.site.at("/a"));
		assertThat(found.status()).isEqualTo(200);
		assertThat(found.succeeded()).isTrue();
		assertThat(found.contentType()).isEqualTo("text/html");
		assertThat(found.charset()).isEqualTo("windows-1252");
		assertThat(found.validators()).isEqualTo(new Validators("\"1\"", "Sat, 25 Feb 2023 10:00:00 GMT"));
		assertThat(found.body()).isEqualTo(WORDS);
		assertThat(found.passed()).isEmpty();
		assertThat(found.moved()).isFalse();
	}

	@Test
	void weSayWhoWeAreAndNothingElse() {
		fetch("/a");
		String request = this.site.requests().getLast();
		assertThat(request).startsWith("GET /a HTTP/1.1\n").contains("User-Agent: Newsgraph");
		assertThat(request.lines().skip(1).map((line) -> line.replaceAll(":.*", "")))
			.containsExactlyInAnyOrder("Accept", "Accept-Encoding", "Host", "Connection", "User-Agent");
	}

	@Test
	void cookiesAreNotKept() {
		this.site.on("/a", Reply.status(302, "Location: /b", "Set-Cookie: who=you; Path=/"));
		this.site.on("/b", Reply.body("text/html", WORDS, "Set-Cookie: who=you; Path=/"));
		fetch("/a");
		fetch("/b");
		assertThat(this.site.requests()).hasSize(4).noneMatch((request) -> request.contains("Cookie"));
	}

	@Test
	void aServerThatAsksForAPasswordGetsNone() {
		this.site.on("/a", Reply.status(401, "WWW-Authenticate: Basic realm=\"x\""));
		assertThat(fetch("/a").status()).isEqualTo(401);
		assertThat(this.site.paths()).containsExactly("/a");
	}

	@Test
	void whatIsKnownAlreadyIsNotSentAgain() {
		this.site.on("/feed", Reply.status(304, "ETag: \"2\""));
		Fetched found = this.fetcher.fetch(this.site.at("/feed"), new Validators("\"1\"", "yesterday"));
		assertThat(found.notModified()).isTrue();
		assertThat(found.body()).isEmpty();
		assertThat(found.validators().etag()).isEqualTo("\"2\"");
		assertThat(this.site.requests().getLast()).contains("If-None-Match: \"1\"", "If-Modified-Since: yesterday");
	}

	@Test
	void aMarkCannotSmuggleAHeader() {
		this.site.on("/feed", Reply.status(304));
		this.fetcher.fetch(this.site.at("/feed"), new Validators("\"1\"\r\nX-Evil: 1", null));
		assertThat(this.site.requests().getLast().lines()).noneMatch((line) -> line.startsWith("X-Evil"));
	}

	@Test
	void errorsOfTheServerAreAnswersAndSayWhenToComeBack() {
		this.site.on("/gone", Reply.status(410));
		this.site.on("/busy", Reply.status(503, "Retry-After: 120"));
		this.site.on("/later", Reply.status(429, "Retry-After: Fri, 31 Dec 2100 23:59:59 GMT"));
		this.site.on("/odd", Reply.status(429, "Retry-After: soon"));
		assertThat(fetch("/gone").status()).isEqualTo(410);
		assertThat(fetch("/busy").retryAfter()).isEqualTo(Duration.ofMinutes(2));
		assertThat(fetch("/later").retryAfter()).isGreaterThan(Duration.ofDays(365));
		assertThat(fetch("/odd").retryAfter()).isNull();
	}

	@ParameterizedTest
	@ValueSource(ints = { 200, 20_000, 300_000 })
	void whatAServerSaysBesideAStatusStandsInNobodysWay(int size) {
		byte[] page = "x".repeat(size).getBytes(StandardCharsets.UTF_8);
		for (int number = 0; number < 10; number++) {
			this.site.on("/moved" + number, Reply.status(301, page, "Location: /gone" + number));
			this.site.on("/gone" + number, Reply.status(410, page));
			assertThat(fetch("/moved" + number).status()).isEqualTo(410);
		}
	}

	@Test
	void redirectsAreFollowedAndRemembered() {
		this.site.on("/1", Reply.redirect(301, "/2?a=b"));
		this.site.on("/2?a=b", Reply.redirect(308, this.site.at("gazette.example", "/3")));
		this.site.on("/3", Reply.page("There."));
		Fetched found = fetch("/1");
		assertThat(found.address()).isEqualTo(this.site.at("gazette.example", "/3"));
		assertThat(found.passed()).containsExactly(this.site.at("/1"), this.site.at("/2?a=b"));
		assertThat(found.moved()).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "?page=2, /news/today?page=2", "later, /news/later", "/b/../c, /c", "//gazette.example:PORT/d, /d",
			"./#top, /news/", "?, /news/today?" })
	void aRedirectMayBeWrittenAsSeenFromHere(String location, String path) {
		this.site.on("/news/today?page=1",
				Reply.redirect(302, location.replace("PORT", String.valueOf(this.site.port()))));
		this.site.on(path, Reply.page("There."));
		assertThat(fetch("/news/today?page=1").succeeded()).isTrue();
		assertThat(this.site.paths()).containsExactly("/news/today?page=1", path);
	}

	@Test
	void aRedirectMayHoldLettersThatAreNotAscii() {
		this.site.on("/1", Reply.redirect(302, "/königin?name=Flávia"));
		this.site.on("/k%C3%B6nigin?name=Fl%C3%A1via", Reply.page("There."));
		assertThat(fetch("/1").succeeded()).isTrue();
	}

	@Test
	void aRedirectMayHoldSpacesAsBrowsersTakeThem() {
		this.site.on("/1", Reply.redirect(302, "/a plan/of \"Zenda\"?by=Anna|Fritz"));
		this.site.on("/a%20plan/of%20%22Zenda%22?by=Anna%7CFritz", Reply.page("There."));
		assertThat(fetch("/1").succeeded()).isTrue();
		this.site.on("/2", Reply.redirect(302, "http://127.0.0.1/a plan"));
		assertRefused("/2", ErrorCode.ADDRESS_REFUSED);
	}

	@Test
	void anArticleHasNotMovedIfOneOfItsRedirectsIsForNowOnly() {
		this.site.on("/1", Reply.redirect(301, "/2"));
		this.site.on("/2", Reply.redirect(302, "/3"));
		this.site.on("/3", Reply.page("There."));
		assertThat(fetch("/1").moved()).isFalse();
	}

	@Test
	void fiveRedirectsAreFollowedAndNoSixth() {
		IntStream.range(0, 7).forEach((i) -> this.site.on("/" + i, Reply.redirect(302, "/" + (i + 1))));
		this.site.on("/7", Reply.page("There."));
		assertThat(fetch("/2").succeeded()).isTrue();
		assertRefused("/1", ErrorCode.UPSTREAM_FAILED);
	}

	@Test
	void aCircleOfRedirectsEnds() {
		this.site.on("/a", Reply.redirect(302, "/b"));
		this.site.on("/b", Reply.redirect(302, "/a"));
		this.site.on("/self", Reply.redirect(302, "/self"));
		assertRefused("/a", ErrorCode.UPSTREAM_FAILED);
		assertThat(this.site.paths()).containsExactly("/a", "/b");
		assertRefused("/self", ErrorCode.UPSTREAM_FAILED);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "http://", "http://[", "::", "http://a b/", "\u0001", "%", "/%zz" })
	void aRedirectToNowhereIsRefused(String location) {
		this.site.on("/a", Reply.redirect(302, location));
		NewsgraphException refusal = refusal("/a");
		assertThat(refusal.code()).isIn(ErrorCode.UPSTREAM_FAILED, ErrorCode.ADDRESS_REFUSED);
	}

	@Test
	void aSafeAddressIsNotLeftForAnUnsafeOne() {
		AddressGuard guard = new AddressGuard(new HostRules(List.of(), Set::of), Set.of(80, 443));
		Trail trail = new Trail(guard, URI.create("https://gazette.example/a"), 5);
		Answer down = new Answer(301, "http://gazette.example/a", null, null, Validators.NONE, null, null, new byte[0]);
		assertThat(catchThrowableOfType(NewsgraphException.class, () -> trail.follow(down)).code())
			.isEqualTo(ErrorCode.ADDRESS_REFUSED);
	}

	@Test
	void aNameThatLeadsElsewhereTheSecondTimeIsNotFollowedThere() throws IOException {
		try (Site inside = Site.open("127.0.0.2", this.site.port()).on("/a", Reply.page("secret"))) {
			AtomicInteger questions = new AtomicInteger();
			NameService rebinding = (host) -> new InetAddress[] {
					(questions.getAndIncrement() == 0) ? this.site.place().getAddress() : inside.place().getAddress() };
			try (Fetcher tricked = Fetchers.of(this.site, limits(), rebinding)) {
				NewsgraphException refusal = catchThrowableOfType(NewsgraphException.class,
						() -> tricked.fetch(this.site.at("rebind.example", "/a")));
				assertThat(refusal.code()).isEqualTo(ErrorCode.ADDRESS_REFUSED);
			}
			assertThat(this.site.connections()).as("robots.txt").isEqualTo(1);
			assertThat(inside.connections()).isZero();
		}
	}

	@Test
	void aHostIsLookedUpOnceForEachConnection() throws IOException {
		AtomicInteger questions = new AtomicInteger();
		NameService counting = (host) -> {
			questions.incrementAndGet();
			return new InetAddress[] { this.site.place().getAddress() };
		};
		this.site.on("/a", Reply.page("There."));
		try (Fetcher counted = Fetchers.of(this.site, limits(), counting)) {
			counted.fetch(this.site.at("gazette.example", "/a"));
		}
		assertThat(questions).hasValue(this.site.connections());
	}

	@Test
	void anUnknownHostIsSaidToBeUnknownAndNothingIsLogged(CapturedOutput output) {
		NewsgraphException refusal = catchThrowableOfType(NewsgraphException.class,
				() -> this.fetcher.fetch(URI.create("http://nobody.invalid/")));
		assertThat(refusal.code()).isEqualTo(ErrorCode.UPSTREAM_FAILED);
		assertThat(refusal).hasMessageContaining("No host of this name").hasNoCause();
		assertThat(output).doesNotContain("Exception");
	}

	@Test
	void aNameServiceThatNeverAnswersDoesNotHoldUsUp() throws IOException {
		NameService silent = (host) -> {
			sleep(Duration.ofDays(1));
			return new InetAddress[0];
		};
		try (Fetcher waiting = Fetchers.of(this.site, Fetchers.limits(Duration.ofMillis(300), Duration.ZERO, List.of()),
				silent)) {
			assertThat(catchThrowableOfType(NewsgraphException.class,
					() -> waiting.fetch(this.site.at("gazette.example", "/a")))
				.code()).isEqualTo(ErrorCode.UPSTREAM_FAILED);
		}
	}

	@Test
	void packedBodiesAreUnpacked() {
		this.site.on("/gzip", Reply.body("text/html", gzip(WORDS), "Content-Encoding: gzip"));
		this.site.on("/deflate", Reply.body("text/html", deflate(WORDS), "Content-Encoding: DEFLATE"));
		assertThat(fetch("/gzip").body()).isEqualTo(WORDS);
		assertThat(fetch("/deflate").body()).isEqualTo(WORDS);
	}

	@ParameterizedTest
	@ValueSource(strings = { "gzip", "deflate" })
	void aSmallBodyThatUnpacksToALargeOneIsRefused(String packing) {
		byte[] bomb = packing.equals("gzip") ? gzip(new byte[20_000_000]) : deflate(new byte[20_000_000]);
		assertThat(bomb).hasSizeLessThan(100_000);
		this.site.on("/bomb", Reply.body("text/html", bomb, "Content-Encoding: " + packing));
		assertRefused("/bomb", ErrorCode.TOO_LARGE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "br", "zstd", "compress", "gzip, gzip", "gzip, br", "nonsense" })
	void packingsThatWeDidNotAskForAreRefused(String packing) {
		this.site.on("/a", Reply.body("text/html", gzip(gzip(WORDS)), "Content-Encoding: " + packing));
		assertRefused("/a", ErrorCode.UPSTREAM_FAILED);
	}

	@Test
	void aBodyThatIsNotPackedAsItSaysIsRefused() {
		this.site.on("/a", Reply.body("text/html", WORDS, "Content-Encoding: gzip"));
		this.site.on("/b", Reply.body("text/html", WORDS, "Content-Encoding: deflate"));
		assertRefused("/a", ErrorCode.UPSTREAM_FAILED);
		assertRefused("/b", ErrorCode.UPSTREAM_FAILED);
	}

	@Test
	void aBodyOfTheLargestSizeIsReadAndNoLargerOne() {
		this.site.on("/fits", Reply.body("text/html", new byte[100 * 1024]));
		this.site.on("/more", Reply.body("text/html", new byte[100 * 1024 + 1]));
		assertThat(fetch("/fits").body()).hasSize(100 * 1024);
		assertRefused("/more", ErrorCode.TOO_LARGE);
	}

	@Test
	void aBodyWithoutEndIsRefused() {
		this.site.on("/bytes", Reply.endless(WORDS));
		this.site.on("/chunks",
				Reply.endless("5\r\nword \r\n".getBytes(StandardCharsets.UTF_8), "Transfer-Encoding: chunked"));
		assertRefused("/bytes", ErrorCode.TOO_LARGE);
		assertRefused("/chunks", ErrorCode.TOO_LARGE);
	}

	@Test
	void aLengthThatIsALieIsFoundOut() {
		this.site.on("/longer", Reply.raw("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nshort"));
		this.site.on("/shorter", Reply.raw("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nshort and more"));
		this.site.on("/huge", Reply.raw("HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\nshort"));
		this.site.on("/odd", Reply.raw("HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\nshort"));
		assertRefused("/longer", ErrorCode.UPSTREAM_FAILED);
		assertThat(fetch("/shorter").body()).asString().isEqualTo("short");
		assertRefused("/huge", ErrorCode.TOO_LARGE);
		assertRefused("/odd", ErrorCode.UPSTREAM_FAILED);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n", "HTTP/1.1 200 OK\r\nX-Long: ",
			"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5;x=", "HTTP/1.1 302 Found\r\nLocation: /",
			"HTTP/1.1 404 Gone\r\nContent-Length: 10000\r\n\r\n" })
	void aServerThatWritesByteByByteIsLeftInTime(String first) throws IOException {
		this.site.on("/slow", Reply.trickle(first));
		try (Fetcher hurried = hurried(Duration.ofMillis(500))) {
			Fetched found = null;
			NewsgraphException refusal = null;
			try {
				found = hurried.fetch(this.site.at("/slow"));
			}
			catch (NewsgraphException ex) {
				refusal = ex;
			}
			assertThat((found != null) ? found.status() : 0).isIn(0, 404);
			assertThat((refusal != null) ? refusal.code() : ErrorCode.UPSTREAM_FAILED)
				.isEqualTo(ErrorCode.UPSTREAM_FAILED);
		}
	}

	@ParameterizedTest
	@ValueSource(bytes = { 'a', 0 })
	void aPackingThatNeverBeginsIsLeftInTime(byte filling) throws IOException {
		byte[] named = { 0x1F, (byte) 0x8B, 8, 8, 0, 0, 0, 0, 0, 0 };
		byte[] emptyBlock = { 0, 0, 0, (byte) 0xFF, (byte) 0xFF };
		this.site.on("/a", (out) -> {
			out.write("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n".getBytes(StandardCharsets.UTF_8));
			out.write(named);
			out.write(filling);
			while (true) {
				out.write((filling == 0) ? emptyBlock : WORDS);
			}
		});
		try (Fetcher hurried = hurried(Duration.ofMillis(500))) {
			assertThat(catchThrowableOfType(NewsgraphException.class, () -> hurried.fetch(this.site.at("/a"))).code())
				.isEqualTo(ErrorCode.UPSTREAM_FAILED);
		}
	}

	@Test
	void theProxyOfTheMachineIsNotUsed() throws IOException {
		try (Site proxy = Site.open()) {
			System.setProperty("http.proxyHost", "127.0.0.1");
			System.setProperty("http.proxyPort", String.valueOf(proxy.port()));
			System.setProperty("http.nonProxyHosts", "");
			try (Fetcher fetcher = Fetchers.of(this.site)) {
				fetcher.fetch(this.site.at("gazette.example", "/a"));
			}
			assertThat(proxy.connections()).isZero();
			assertThat(this.site.paths()).containsExactly("/a");
		}
		finally {
			List.of("http.proxyHost", "http.proxyPort", "http.nonProxyHosts").forEach(System::clearProperty);
		}
	}

	@Test
	void whatIsNoHttpIsRefused() {
		this.site.on("/ssh", Reply.raw("SSH-2.0-server\r\n"));
		this.site.on("/nothing", Reply.raw(""));
		this.site.on("/half", Reply.raw("HTTP/1.1 200 OK\r\nContent-Ty"));
		this.site.on("/headers", (out) -> {
			out.write("HTTP/1.1 200 OK\r\n".getBytes(StandardCharsets.UTF_8));
			while (true) {
				out.write("X-More: of them\r\n".getBytes(StandardCharsets.UTF_8));
			}
		});
		this.site.on("/line", (out) -> {
			out.write("HTTP/1.1 200 OK\r\nX-Long: ".getBytes(StandardCharsets.UTF_8));
			while (true) {
				out.write(WORDS);
			}
		});
		for (String path : List.of("/ssh", "/nothing", "/half", "/headers", "/line")) {
			assertRefused(path, ErrorCode.UPSTREAM_FAILED);
		}
	}

	@Test
	void aServerThatOnlyPromisesAnAnswerIsLeftInTime() throws IOException {
		this.site.on("/promise", (out) -> {
			while (true) {
				out.write("HTTP/1.1 103 Early Hints\r\n\r\n".getBytes(StandardCharsets.UTF_8));
			}
		});
		try (Fetcher hurried = hurried(Duration.ofMillis(500))) {
			assertThat(catchThrowableOfType(NewsgraphException.class, () -> hurried.fetch(this.site.at("/promise")))
				.code()).isEqualTo(ErrorCode.UPSTREAM_FAILED);
		}
	}

	@Test
	void aClosedDoorIsSaidToBeClosed() throws IOException {
		URI nowhere = this.site.at("/a");
		this.site.close();
		assertThat(catchThrowableOfType(NewsgraphException.class, () -> this.fetcher.fetch(nowhere)).code())
			.isEqualTo(ErrorCode.UPSTREAM_FAILED);
	}

	@Test
	void aPageIsFetchedOverAConnectionThatNobodyElseReads(@TempDir Path folder) throws Exception {
		NameService names = Fetchers.names(Map.of("gazette.example", "127.0.0.1", "courier.example", "127.0.0.1"));
		try (Certified gazette = Certified.in(folder, "gazette.example");
				Fetcher careful = Fetchers.of(gazette.site(), limits(), names)) {
			gazette.site().on("/a", Reply.page("<p>Ruritania helped.</p>"));
			assertThat(careful.fetch(gazette.at("gazette.example", "/a")).succeeded()).isTrue();
			assertThat(catchThrowableOfType(NewsgraphException.class,
					() -> careful.fetch(gazette.at("courier.example", "/a")))
				.code()).isEqualTo(ErrorCode.UPSTREAM_FAILED);
		}
	}

	@Test
	void whatAServerSaysOfItsPagesAgeIsTold() {
		this.site.on("/a", Reply.body("text/plain", WORDS, "Cache-Control: public, max-age=7200"));
		this.site.on("/b", Reply.body("text/plain", WORDS, "Cache-Control: max-age=7200", "Cache-Control: no-cache"));
		this.site.on("/c", Reply.body("text/plain", WORDS, "Cache-Control: max-age=99999999999999"));
		assertThat(fetch("/a").freshFor()).isEqualTo(Duration.ofHours(2));
		assertThat(fetch("/b").freshFor()).isNull();
		assertThat(fetch("/c").freshFor()).isNull();
	}

	@Test
	void aCertificateThatNobodyVouchesForIsNotTrusted() {
		NewsgraphException refusal = catchThrowableOfType(NewsgraphException.class,
				() -> this.fetcher.fetch(URI.create("https://127.0.0.1:" + this.site.port() + "/")));
		assertThat(refusal.code()).isEqualTo(ErrorCode.UPSTREAM_FAILED);
	}

	@Test
	void whatAServerSaysIsNotRepeatedInARefusal() {
		this.site.on("/a", Reply.redirect(302, "http://10.1.2.3/secret-path"));
		this.site.on("/b", Reply.raw("HTTP/1.1 200 \u001b[31mred\r\nContent-Length: \u001b[31mred\r\n\r\n"));
		assertThat(refusal("/a").getMessage()).doesNotContain("10.1.2.3", "secret");
		assertThat(refusal("/b").getMessage()).doesNotContain("\u001b");
	}

	@Test
	void aHostIsAskedForOneThingAtATime() throws Exception {
		AtomicInteger inside = new AtomicInteger();
		AtomicInteger most = new AtomicInteger();
		IntStream.range(0, 12).forEach((i) -> this.site.on("/" + i, (out) -> {
			most.accumulateAndGet(inside.incrementAndGet(), Math::max);
			sleep(Duration.ofMillis(20));
			inside.decrementAndGet();
			Reply.page("Page " + i).write(out);
		}));
		try (ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Callable<Fetched>> jobs = IntStream.range(0, 12)
				.mapToObj((i) -> (Callable<Fetched>) () -> fetch("/" + i))
				.toList();
			assertThat(readers.invokeAll(jobs).stream().map(Future::resultNow)).allMatch(Fetched::succeeded);
		}
		assertThat(this.site.paths()).hasSize(12);
		assertThat(this.site.requests()).as("robots.txt is asked for once").hasSize(13);
		assertThat(most).hasValue(1);
	}

	@Test
	void twoHostsAreAskedSideBySide() throws Exception {
		CyclicBarrier both = new CyclicBarrier(2);
		this.site.on("/a", (out) -> {
			both.await();
			Reply.page("There.").write(out);
		});
		try (ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor();
				Fetcher fetcher = Fetchers.of(this.site)) {
			List<Callable<Fetched>> jobs = List.of(() -> fetcher.fetch(this.site.at("gazette.example", "/a")),
					() -> fetcher.fetch(this.site.at("courier.example", "/a")));
			assertThat(readers.invokeAll(jobs).stream().map(Future::resultNow)).allMatch(Fetched::succeeded);
		}
	}

	@Test
	void whoWaitsTooLongForAHostIsToldSo() {
		Turns turns = new Turns(Duration.ofMillis(10), Duration.ofMinutes(1));
		NewsgraphException refusal = turns.at("gazette.example", Duration.ZERO,
				() -> catchThrowableOfType(NewsgraphException.class,
						() -> turns.at("gazette.example", Duration.ZERO, () -> "never")));
		assertThat(refusal.code()).isEqualTo(ErrorCode.RATE_LIMITED);
		assertThat(turns.at("gazette.example", Duration.ZERO, () -> "now")).isEqualTo("now");
	}

	@Test
	void whatFailsAtAHostMakesRoomForTheNext() {
		Turns turns = new Turns(Duration.ofSeconds(5), Duration.ofMinutes(1));
		catchThrowableOfType(IllegalStateException.class, () -> turns.at("gazette.example", Duration.ZERO, () -> {
			throw new IllegalStateException();
		}));
		assertThat(turns.at("gazette.example", Duration.ZERO, () -> "next")).isEqualTo("next");
	}

	@Test
	void aHostHasItsPauseBetweenTwoRequests() {
		Turns turns = new Turns(Duration.ofSeconds(5), Duration.ofMinutes(1));
		Duration pause = Duration.ofMillis(80);
		long first = turns.at("gazette.example", pause, System::nanoTime);
		long second = turns.at("gazette.example", pause, System::nanoTime);
		assertThat(second - first).isGreaterThanOrEqualTo(pause.toNanos());
	}

	@Test
	void aHostThatWantsALongPauseGetsAsMuchAsIsReasonable() {
		FetchProperties limits = Fetchers.limits(Duration.ofSeconds(1), Duration.ofMillis(50), List.of());
		assertThat(limits.pause(Long.MIN_VALUE)).isEqualTo(Duration.ofMillis(50));
		assertThat(limits.pause(200)).isEqualTo(Duration.ofMillis(200));
		assertThat(limits.pause(86_400_000)).isEqualTo(Duration.ofSeconds(1));
	}

	private Fetched fetch(String path) {
		return this.fetcher.fetch(this.site.at(path));
	}

	private NewsgraphException refusal(String path) {
		NewsgraphException refusal = catchThrowableOfType(NewsgraphException.class, () -> fetch(path));
		assertThat(refusal).as(path).isNotNull();
		return refusal;
	}

	private void assertRefused(String path, ErrorCode code) {
		NewsgraphException refusal = refusal(path);
		assertThat(refusal.code()).as(path + ": " + refusal.getMessage()).isEqualTo(code);
	}

	private Fetcher hurried(Duration time) {
		return Fetchers.of(this.site, Fetchers.limits(time, Duration.ZERO, List.of()),
				Fetchers.names(Map.of("gazette.example", "127.0.0.1")));
	}

	private static FetchProperties limits() {
		return Fetchers.limits(Duration.ofSeconds(20), Duration.ZERO, List.of());
	}

	private static byte[] gzip(byte[] bytes) {
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		try (OutputStream out = new GZIPOutputStream(packed)) {
			out.write(bytes);
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
		return packed.toByteArray();
	}

	private static byte[] deflate(byte[] bytes) {
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		try (OutputStream out = new DeflaterOutputStream(packed)) {
			out.write(bytes);
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
		return packed.toByteArray();
	}

	private static void sleep(Duration time) {
		try {
			Thread.sleep(time);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
