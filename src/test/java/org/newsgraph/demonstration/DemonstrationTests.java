package org.newsgraph.demonstration;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.newsgraph.article.Articles;
import org.newsgraph.article.Publishers;
import org.newsgraph.graph.Fields;
import org.newsgraph.graph.Graph;
import org.newsgraph.graph.NewsgraphTest;
import org.newsgraph.ingest.Ingest;
import org.newsgraph.ingest.Submission;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;

import static org.assertj.core.api.Assertions.assertThat;

@NewsgraphTest
class DemonstrationTests {

	private static final int TAKEN_BEFORE = 12;

	private static final String AS_THEY_CAME = """
			MATCH (article:Article)
			RETURN article.datePublished AS published ORDER BY article.recordedFrom
			""";

	private static final String BROKEN_OFF = "MERGE (:DemonstrationLoad {id: 'corpus'})";

	@Autowired
	private Graph graph;

	@Autowired
	private Articles articles;

	@Autowired
	private Publishers publishers;

	@Autowired
	private Ingest ingest;

	@Test
	void aLoadThatWasBrokenOffGoesOnAndEveryArticleComesInTheOrderOfItsPublication() {
		List<Submission> corpus = Corpus.articles();
		corpus.subList(0, TAKEN_BEFORE).forEach(this.ingest::submit);
		this.graph.write((cypher) -> cypher.run(BROKEN_OFF));
		new Demonstration(this.graph, this.articles, this.publishers, this.ingest)
			.run(new DefaultApplicationArguments());
		List<Instant> published = this.graph.read((cypher) -> cypher.run(AS_THEY_CAME))
			.stream()
			.map((article) -> Fields.moment(article.get("published")))
			.toList();
		assertThat(published).containsExactlyElementsOf(corpus.stream().map(Submission::publishedAt).toList());
	}

}
