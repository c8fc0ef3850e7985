package org.newsgraph.ingest;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.newsgraph.graph.Graph;
import org.newsgraph.graph.NewsgraphTest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** By which names actors are found as articles come in. All news here is invented. */
@NewsgraphTest
class ActorNamesTests {

	@Autowired
	private Ingest ingest;

	@Autowired
	private Graph graph;

	@Test
	void aNewActorIsFoundByEachOfItsAliases() {
		submit(1, "Kenya criticised Tonga on Tuesday.");
		assertThat(names("country:TON")).contains("tonga", "kingdom of tonga");
	}

	@Test
	void anActorThatIsThereIsFoundByWhatTheDirectoryCallsItSince() {
		submit(2, "Kenya criticised Samoa on Tuesday.");
		List<String> all = names("country:WSM");
		this.graph.write((cypher) -> cypher.run("""
				MATCH (actor:Actor {id: 'country:WSM'})<-[named:NAMES]-(:Name)
				SET actor.aliases = []
				DELETE named
				"""));
		submit(3, "On Wednesday Kenya criticised Samoa.");
		assertThat(names("country:WSM")).isNotEmpty().isEqualTo(all);
	}

	@Test
	void anActorThatIsThereIsFoundByEachSpellingOfItsNameSince() {
		submit(4, "Kenya criticised Samoa on Tuesday. Mr. Jean-Luc Tarlenheim of Zenda praised Kenya.");
		submit(5, "Kenya criticised Samoa on Tuesday. Mr. Jean Luc Tarlenheim of Zenda praised Kenya.");
		assertThat(names("person:jean-luc-tarlenheim")).contains("jean-luc tarlenheim", "jean luc tarlenheim");
	}

	private void submit(int number, String text) {
		this.ingest.submit(new Submission(URI.create("https://names.example/" + number), "Words of " + number, text,
				null, Instant.parse("2031-05-06T10:00:00Z"), null, "Names", List.of(), "en", null, null));
	}

	private List<String> names(String actor) {
		return this.graph.read((cypher) -> cypher.run("""
				MATCH (:Actor {id: $id})<-[:NAMES]-(name:Name)
				RETURN name.key AS name ORDER BY name
				""", Map.of("id", actor))).stream().map((row) -> row.get("name").asString()).toList();
	}

}
