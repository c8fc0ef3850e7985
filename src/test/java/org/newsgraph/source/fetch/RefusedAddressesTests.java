package org.newsgraph.source.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.graphql.ErrorCode;
import org.newsgraph.graphql.NewsgraphException;
import org.newsgraph.graphql.WebAddress;
import org.newsgraph.reading.WordTable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Whatever leads inside a network is refused, however it is written, and never asked. */
class RefusedAddressesTests {

	private static final String WHAT_TO_DO = "\\. (Hand in|Leave out|Write) ";

	private static final List<List<String>> TABLE = WordTable.rows(RefusedAddressesTests.class, "refused.tsv", 3);

	private static Site sink;

	private static Site door;

	private static Fetcher fetcher;

	@BeforeAll
	static void open() {
		sink = Site.open("0.0.0.0", 0).on("/", Reply.page("secret"));
		door = Site.open();
		Map<String, String> names = TABLE.stream()
			.filter((row) -> !row.get(1).isEmpty())
			.collect(Collectors.toMap(RefusedAddressesTests::host, (row) -> row.get(1), (one, other) -> other));
		fetcher = Fetchers.of(Set.of(door.place()),
				Fetchers.limits(Duration.ofSeconds(20), Duration.ZERO, List.of(), sink.port()), Fetchers.names(names));
	}

	@AfterAll
	static void close() throws IOException {
		fetcher.close();
		door.close();
		sink.close();
	}

	@BeforeEach
	@AfterEach
	void nobodyKnocked() {
		assertThat(sink.connections()).isZero();
	}

	static Stream<Arguments> refused() {
		return TABLE.stream()
			.map((row) -> Arguments.of(row.getFirst().replace("PORT", String.valueOf(sink.port())), row.get(2)));
	}

	@ParameterizedTest(name = "{0} ({1})")
	@MethodSource("refused")
	void nothingIsFetchedFromInside(String address, String what) {
		NewsgraphException refusal = catchThrowableOfType(NewsgraphException.class,
				() -> fetcher.fetch(WebAddress.of(address)));
		assertThat(refusal).as(what).isNotNull();
		assertThat(refusal.code()).as(refusal.getMessage())
			.isEqualTo(WebAddress.find(address).isPresent() ? ErrorCode.ADDRESS_REFUSED : ErrorCode.BAD_USER_INPUT);
	}

	@ParameterizedTest(name = "{0} ({1})")
	@MethodSource("refused")
	void aPageThatRedirectsInwardsIsRefused(String address, String what) {
		door.on("/moved", Reply.redirect(302, address));
		NewsgraphException refusal = catchThrowableOfType(NewsgraphException.class,
				() -> fetcher.fetch(door.at("/moved")));
		assertThat(refusal).as(what).isNotNull();
		assertThat(refusal.code()).as(refusal.getMessage())
			.isEqualTo(isAddress(address) ? ErrorCode.ADDRESS_REFUSED : ErrorCode.UPSTREAM_FAILED);
		assertThat(refusal.getMessage()).startsWith("This address redirects to ")
			.containsPattern(WHAT_TO_DO)
			.doesNotContain(String.valueOf(sink.port()), "127.", "169.254", "10.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://127.0.0.1:1/", "http://127.1/", "http://localhost/", "http://printer.local/",
			"http://user@gazette.example/", "http://[::1]/" })
	void whatNoSettingsAllowIsRefusedBeforeThereAreAny(String address) {
		assertThat(catchThrowableOfType(NewsgraphException.class, () -> Fetcher.judge(URI.create(address))))
			.extracting(NewsgraphException::code)
			.isEqualTo(ErrorCode.ADDRESS_REFUSED);
		assertThatCode(() -> Fetcher.judge(URI.create("http://gazette.example:9999/feed"))).doesNotThrowAnyException();
	}

	@Test
	void namesThatLeadInsideAreRefusedBeforeAnybodyIsAskedWhereTheyAre() {
		AddressGuard guard = new AddressGuard(new HostRules(List.of(), () -> Set.of("desk.zenda.example")), Set.of(80));
		List<String> names = WordTable.rows(HostRules.class, "names.tsv", 3).stream().map(List::getFirst).toList();
		assertThat(names).contains("localhost", "local", "internal", "home.arpa", "onion");
		Stream<String> inside = Stream.concat(Stream.of("printer", "a.b.localhost", "desk.zenda.example"),
				names.stream().flatMap((name) -> Stream.of(name, "wiki." + name, "WIKI." + name + ".")));
		assertThat(inside).allSatisfy((name) -> assertThat(
				catchThrowableOfType(NewsgraphException.class, () -> guard.admit(URI.create("http://" + name + "/"))))
			.isNotNull());
		assertThatCode(() -> guard.admit(URI.create("http://localnews.example/"))).doesNotThrowAnyException();
	}

	@Test
	void theTableIsLong() {
		assertThat(TABLE).hasSizeGreaterThan(120);
	}

	@Test
	void theFirstAndTheLastAddressOfEachNetworkAreRefused() {
		AddressGuard guard = new AddressGuard(new HostRules(List.of(), Set::of), Set.of(80));
		assertThat(Network.refused()).hasSizeGreaterThan(30).allSatisfy((network) -> {
			for (InetAddress address : List.of(network.first(), last(network))) {
				assertThat(catchThrowableOfType(NewsgraphException.class,
						() -> guard.check(new InetSocketAddress(address, 80))))
					.as(address.toString())
					.isNotNull();
			}
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "1.1.1.1", "9.255.255.255", "11.0.0.0", "93.184.216.34", "100.63.255.255", "100.128.0.0",
			"126.255.255.255", "128.0.0.0", "169.253.255.255", "169.255.0.0", "172.15.255.255", "172.32.0.0",
			"192.167.255.255", "192.169.0.0", "198.17.255.255", "198.20.0.0", "223.255.255.255", "2001:200::1",
			"2003::1", "2606:4700::1", "2a00:1450::1", "2620:0:ccc::2", "3ffe::1" })
	void publicAddressesAreNotRefused(String address) {
		AddressGuard guard = new AddressGuard(new HostRules(List.of(), Set::of), Set.of(80));
		String host = address.contains(":") ? "[" + address + "]" : address;
		assertThatCode(() -> guard.admit(URI.create("http://" + host + "/"))).doesNotThrowAnyException();
	}

	@Test
	void allAddressesOfThisMachineAreRefused() throws IOException {
		AddressGuard guard = new AddressGuard(new HostRules(List.of(), Set::of), Set.of(80));
		assertThat(NetworkInterface.networkInterfaces().flatMap(NetworkInterface::inetAddresses)).isNotEmpty()
			.allSatisfy((own) -> assertThat(
					catchThrowableOfType(NewsgraphException.class, () -> guard.check(new InetSocketAddress(own, 80))))
				.isNotNull());
	}

	@Test
	void whatIsLiftedIsOnePlaceExactly() {
		AddressGuard guard = new AddressGuard(new HostRules(List.of(), Set::of), Set.of(80, 8080),
				Set.of(new InetSocketAddress("127.0.0.1", 8080)));
		assertThatCode(() -> guard.admit(URI.create("http://127.0.0.1:8080/"))).doesNotThrowAnyException();
		for (String other : List.of("http://127.0.0.1/", "http://127.0.0.2:8080/", "http://[::1]:8080/")) {
			assertThat(catchThrowableOfType(NewsgraphException.class, () -> guard.admit(URI.create(other))))
				.isNotNull();
		}
	}

	@Test
	void onlyTheHostsThatAreAllowedAreAskedIfSomeAre() {
		AddressGuard guard = new AddressGuard(new HostRules(List.of("Gazette.example"), Set::of), Set.of(80));
		assertThatCode(() -> guard.admit(URI.create("http://gazette.example/a"))).doesNotThrowAnyException();
		assertThatCode(() -> guard.admit(URI.create("http://www.Gazette.example/a"))).doesNotThrowAnyException();
		for (String other : List.of("http://courier.example/", "http://fakegazette.example/",
				"http://gazette.example.courier.example/", "http://93.184.216.34/")) {
			assertThat(catchThrowableOfType(NewsgraphException.class, () -> guard.admit(URI.create(other))))
				.isNotNull();
		}
	}

	private static String host(List<String> row) {
		return row.getFirst()
			.replaceAll("^\\w+://(?:[^@/]*@)?([^:/#]*).*", "$1")
			.replaceAll("\\.$", "")
			.toLowerCase(Locale.ROOT);
	}

	private static boolean isAddress(String text) {
		try {
			return new URI(text).getScheme() != null;
		}
		catch (URISyntaxException ex) {
			return false;
		}
	}

	private static InetAddress last(Network network) {
		byte[] bytes = network.first().getAddress();
		for (int bit = network.length(); bit < bytes.length * 8; bit++) {
			bytes[bit / 8] |= (byte) (0x80 >> (bit % 8));
		}
		try {
			return InetAddress.getByAddress(bytes);
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
	}

}
