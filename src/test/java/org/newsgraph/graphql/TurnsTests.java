package org.newsgraph.graphql;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** In which order queries are answered. */
class TurnsTests {

	private static final Duration LONG = Duration.ofSeconds(30);

	private final Turns turns = new Turns(1);

	private final List<String> answered = new CopyOnWriteArrayList<>();

	private final CountDownLatch firstMayEnd = new CountDownLatch(1);

	@Test
	void whoAsksAgainIsAnsweredBehindWhoWaits() {
		try (ExecutorService connections = Executors.newVirtualThreadPerTaskExecutor()) {
			connections.execute(() -> {
				this.turns.take(LONG, () -> answer("first"));
				this.turns.take(LONG, () -> this.answered.add("first again"));
			});
			Awaitility.await().until(() -> !this.answered.isEmpty());
			for (String who : List.of("second", "third")) {
				int before = this.turns.waiting();
				connections.execute(() -> this.turns.take(LONG, () -> this.answered.add(who)));
				Awaitility.await().until(() -> this.turns.waiting() > before);
			}
			this.firstMayEnd.countDown();
		}
		assertThat(this.answered).containsExactly("first", "second", "third", "first again");
	}

	@Test
	void whoseTimeIsUpIsAnsweredWithoutATurn() {
		this.turns.take(LONG, () -> this.turns.take(Duration.ofMillis(20), () -> this.answered.add("late")));
		assertThat(this.answered).containsExactly("late");
	}

	@Test
	void anAnswerThatFailsGivesItsTurnBack() {
		assertThatThrownBy(() -> this.turns.take(LONG, () -> {
			throw new IllegalStateException("no such index");
		})).hasMessage("no such index");
		this.turns.take(LONG, () -> this.answered.add("next"));
		assertThat(this.answered).containsExactly("next");
	}

	private void answer(String who) {
		this.answered.add(who);
		try {
			this.firstMayEnd.await();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
