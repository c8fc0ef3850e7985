package org.newsgraph.scorecard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.newsgraph.reading.event.EventScore;
import org.newsgraph.reading.event.ProseScore;
import org.newsgraph.reading.issue.IssueScore;
import org.newsgraph.reading.name.ActorScore;
import org.newsgraph.reading.page.PageScore;
import org.newsgraph.reading.statement.StatementScore;
import org.newsgraph.reading.time.DateScore;
import org.newsgraph.source.feed.FeedScore;
import org.newsgraph.source.gdelt.GdeltScore;
import org.newsgraph.story.StoryScore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How well articles are read: on sentences of our own, and on data of others in the
 * directory that {@code newsgraph.scorecard.data} names. Prints a table, writes it as
 * JSON, and fails if a figure is worse than recorded by more than it may be. With
 * {@code newsgraph.scorecard.record} the figures become the recorded ones.
 */
@Tag("scorecard")
class ScorecardIT {

	private static final Logger logger = LoggerFactory.getLogger(ScorecardIT.class);

	private static final Path RECORDED = Path.of("src/test/resources/org/newsgraph/scorecard/recorded.json");

	private static final Path WRITTEN = Path.of("target/scorecard.json");

	/** What is measured, and in which folder of the data of others. */
	private static final Map<String, Function<@Nullable Path, List<Figure>>> MEASURES = new TreeMap<>(
			Map.ofEntries(Map.entry("events", EventScore::figures), Map.entry("articles", ProseScore::figures),
					Map.entry("html", PageScore::figures), Map.entry("quotes", StatementScore::figures),
					Map.entry("entities", ActorScore::figures), Map.entry("dates", DateScore::figures),
					Map.entry("issues", IssueScore::figures), Map.entry("gdelt", GdeltScore::figures),
					Map.entry("icews", GdeltScore::ofIcews), Map.entry("feeds", FeedScore::figures),
					Map.entry("stories", StoryScore::figures)));

	private final JsonMapper json = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

	@Test
	void noFigureIsWorseThanRecorded() throws IOException {
		Scorecard card = new Scorecard(measured(), Goal.all(), recorded());
		logger.info("Scorecard of the reading\n\n{}", card.table());
		Files.writeString(WRITTEN, this.json.writeValueAsString(card.figures()));
		if (Boolean.getBoolean("newsgraph.scorecard.record")) {
			Files.writeString(RECORDED, this.json.writeValueAsString(card.values()) + "\n");
			logger.info("Recorded in {}", RECORDED);
			return;
		}
		assertThat(card.fallen()).isEmpty();
	}

	private static List<Figure> measured() {
		Path data = data();
		List<Figure> figures = new ArrayList<>();
		MEASURES.forEach((folder, measure) -> figures.addAll(measure.apply(folderIn(data, folder))));
		return figures;
	}

	private static @Nullable Path data() {
		String data = System.getProperty("newsgraph.scorecard.data", "");
		if (data.isEmpty()) {
			logger.info("Skipped: the data of others, because -Dnewsgraph.scorecard.data=DIRECTORY does not name them");
			return null;
		}
		return Path.of(data);
	}

	private static @Nullable Path folderIn(@Nullable Path data, String folder) {
		Path path = (data != null) ? data.resolve(folder) : null;
		return (path != null && Files.isDirectory(path)) ? path : null;
	}

	private Map<String, Double> recorded() throws IOException {
		Map<String, Double> recorded = new TreeMap<>();
		this.json.readTree(Files.readString(RECORDED))
			.properties()
			.forEach((entry) -> recorded.put(entry.getKey(), entry.getValue().asDouble()));
		return recorded;
	}

}
