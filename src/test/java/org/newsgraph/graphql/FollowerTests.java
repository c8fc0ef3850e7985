package org.newsgraph.graphql;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Value;
import org.newsgraph.graph.Fields;
import org.newsgraph.graph.Graph;
import org.newsgraph.graph.GraphTest;
import org.newsgraph.graph.StatementCounter;
import org.reactivestreams.Subscription;
import reactor.core.Disposable;
import reactor.core.publisher.BaseSubscriber;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class FollowerTests {

	private static final Duration SOON = Duration.ofMinutes(2);

	private static final String BEACONS = """
			UNWIND $ids AS id
			CREATE (:Article {id: id, recordedFrom: $now})
			""";

	@Autowired
	private Graph graph;

	@Autowired
	private StatementCounter statements;

	private Follower<Beacon> follower;

	@BeforeEach
	void follow() {
		Listing<Beacon> since = new Keyset("article", "recordedFrom", false, "article.recordedFrom >= $since")
			.listing(Beacon::of, Beacon::lit, "MATCH (article:Article)");
		this.follower = new Follower<>(this.graph, Clock.systemUTC(), since, Beacon::lit);
	}

	@Test
	void eachThingIsToldOnceEvenIfItIsCommittedLate() {
		Queue<String> told = new ConcurrentLinkedQueue<>();
		Disposable listening = this.follower.things(null).subscribe((beacon) -> told.add(beacon.key()));
		pause();
		light("a", Instant.now());
		light("late", Instant.now().minusMillis(300));
		Awaitility.await().atMost(SOON).until(() -> told.containsAll(List.of("a", "late")));
		pause();
		assertThat(told).containsExactlyInAnyOrder("a", "late");
		listening.dispose();
	}

	@Test
	void manyAtOnceAreAllToldOf() {
		Queue<String> told = new ConcurrentLinkedQueue<>();
		Disposable listening = this.follower.things(null).subscribe((beacon) -> told.add(beacon.key()));
		pause();
		light(IntStream.range(0, 950).mapToObj(String::valueOf).toList(), Instant.now());
		Awaitility.await().atMost(SOON).until(() -> told.size() == 950);
		listening.dispose();
	}

	@Test
	void aListenerWhoDoesNotTakeThemIsToldSoAndHoldsUpNobody() {
		Queue<String> told = new ConcurrentLinkedQueue<>();
		Disposable listening = this.follower.things(null).subscribe((beacon) -> told.add(beacon.key()));
		Asleep asleep = new Asleep();
		this.follower.things(null).subscribe(asleep);
		pause();
		light(IntStream.range(0, 1_500).mapToObj(String::valueOf).toList(), Instant.now());
		Awaitility.await().atMost(SOON).until(() -> told.size() == 1_500);
		asleep.request(2_000);
		Awaitility.await().atMost(SOON).until(() -> asleep.failure.get() != null);
		assertThat(asleep.failure.get()).isInstanceOfSatisfying(NewsgraphException.class,
				(failure) -> assertThat(failure.code()).isEqualTo(ErrorCode.RATE_LIMITED));
		listening.dispose();
	}

	@Test
	void nobodyLooksWhereNobodyListens() {
		this.follower.things(null).subscribe().dispose();
		pause();
		long before = this.statements.statements();
		pause();
		assertThat(this.statements.statements()).isEqualTo(before);
	}

	private void light(String id, Instant now) {
		light(List.of(id), now);
	}

	private void light(List<String> ids, Instant now) {
		this.graph.write((cypher) -> cypher.run(BEACONS, Map.of("ids", ids, "now", now)));
	}

	private static void pause() {
		Awaitility.await().pollDelay(Duration.ofMillis(1_500)).until(() -> true);
	}

	private record Beacon(String key, Instant lit) implements Node {

		static Beacon of(Value node) {
			return new Beacon(node.get("id").asString(), Fields.moment(node.get("recordedFrom")));
		}

	}

	private static final class Asleep extends BaseSubscriber<Beacon> {

		private final AtomicReference<Throwable> failure = new AtomicReference<>();

		@Override
		protected void hookOnSubscribe(Subscription subscription) {
			// Asks for nothing.
		}

		@Override
		protected void hookOnError(Throwable throwable) {
			this.failure.set(throwable);
		}

	}

}
