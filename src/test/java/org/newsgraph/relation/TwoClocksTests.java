package org.newsgraph.relation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.article.Draft;
import org.newsgraph.article.Evidence;
import org.newsgraph.article.Evidences;
import org.newsgraph.graph.GraphTest;
import org.newsgraph.graphql.Page;
import org.newsgraph.graphql.Ref;
import org.newsgraph.reading.EventType;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Three articles that come in out of order, and a correction of one: what held on a day,
 * as far as the graph knew at a moment.
 */
@GraphTest
@Import(FactsSlice.class)
class TwoClocksTests {

	/** The graph's clock: the article of May 20, of May 1, of May 10, the correction. */
	private static final Instant FIRST = Instant.parse("2031-06-01T12:00:00Z");

	private static final long HOUR = 3600;

	@Autowired
	private Desk desk;

	@Autowired
	private Relations relations;

	@Autowired
	private Evidences evidences;

	@BeforeEach
	void feedTheArticlesOutOfOrder() {
		store(0, backing("2031-05-20", "Ruritania backs the plan again.").at("https://gazette.example/20"));
		store(1, backing("2031-05-01", "Ruritania backs the plan.").at("https://gazette.example/1"));
		store(2, Press.article("Courier", "2031-05-10")
			.telling("Ruritania rejects the plan.", EventType.REJECT, "RUR", null, "plan")
			.at("https://courier.example/10"));
		store(3, Press.article("Gazette", "2031-05-20")
			.telling("Ruritania asks for time.", EventType.REQUEST, "RUR", "GRA", null)
			.at("https://gazette.example/20"));
	}

	@ParameterizedTest
	@CsvSource(nullValues = "nothing", textBlock = """
			2031-04-25, 0, nothing,  nothing
			2031-05-05, 0, nothing,  nothing
			2031-05-15, 0, nothing,  nothing
			2031-05-25, 0, SUPPORTS, Ruritania backs the plan again.
			2031-04-25, 1, nothing,  nothing
			2031-05-05, 1, SUPPORTS, Ruritania backs the plan. Ruritania backs the plan again.
			2031-05-15, 1, SUPPORTS, Ruritania backs the plan. Ruritania backs the plan again.
			2031-05-25, 1, SUPPORTS, Ruritania backs the plan. Ruritania backs the plan again.
			2031-04-25, 2, nothing,  nothing
			2031-05-05, 2, SUPPORTS, Ruritania backs the plan.
			2031-05-15, 2, OPPOSES,  Ruritania rejects the plan.
			2031-05-25, 2, SUPPORTS, Ruritania backs the plan again.
			2031-04-25, 3, nothing,  nothing
			2031-05-05, 3, SUPPORTS, Ruritania backs the plan.
			2031-05-15, 3, OPPOSES,  Ruritania rejects the plan.
			2031-05-25, 3, OPPOSES,  Ruritania rejects the plan.""")
	void whatHeldOnADayAsFarAsWasKnown(LocalDate validOn, int articlesAfterTheFirst, RelationType type, String proof) {
		Instant knownBy = FIRST.plusSeconds(articlesAfterTheFirst * HOUR + HOUR / 2);
		List<Relation> found = this.relations
			.find(new RelationFilter(new Ref(null, "RUR"), new Ref(null, "plan"), null,
					List.of(RelationType.SUPPORTS, RelationType.OPPOSES), null, null, validOn, knownBy, null, null),
					Page.first(10))
			.nodes();
		assertThat(found).extracting(Relation::type)
			.containsExactlyElementsOf((type != null) ? List.of(type) : List.of());
		found.forEach((relation) -> {
			assertThat(String.join(" ", proofs(relation))).isEqualTo(proof);
			assertThat(relation.independentSources()).isEqualTo(1);
		});
	}

	@Test
	void beforeTheFirstArticleNothingWasKnown() {
		RelationFilter filter = new RelationFilter(null, null, null, null, null, null, null, FIRST.minusSeconds(1),
				null, null);
		assertThat(this.relations.find(filter, Page.first(10)).nodes()).isEmpty();
	}

	@Test
	void aMomentIsTheOneAtWhichAnArticleCame() {
		RelationFilter filter = new RelationFilter(null, null, null, null, null, null, null, FIRST, null, null);
		assertThat(this.relations.find(filter, Page.first(10)).nodes()).hasSize(1);
	}

	private List<String> proofs(Relation relation) {
		return this.evidences.ofRelations(List.of(relation.key()), relation.knownBy(), Page.first(10))
			.get(relation.key())
			.nodes()
			.stream()
			.map(Evidence::exact)
			.toList();
	}

	private static Press backing(String day, String sentence) {
		return Press.article("Gazette", day).telling(sentence, EventType.SUPPORT, "RUR", null, "plan");
	}

	private void store(int hour, Draft draft) {
		this.desk.store(draft, FIRST.plusSeconds(hour * HOUR));
	}

}
