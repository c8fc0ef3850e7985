package org.newsgraph.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.logging.Logger;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.newsgraph.scorecard.Figure;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures whether articles are gathered into the stories they tell, by B-cubed (Bagga
 * and Baldwin 1998), on the articles of ecbplus_dev.jsonl in a directory of data of
 * others. They have no dates and come in no order, which makes it harder than news: each
 * of its topics is two stories of one sort, years apart. By hand: the directory.
 */
public final class StoryScore {

	private static final Logger LOG = Logger.getLogger("stories");

	private static final int ORDERS = 5;

	private final List<JsonNode> articles;

	private StoryScore(Path data) {
		JsonMapper json = new JsonMapper();
		try {
			this.articles = Files.readAllLines(data.resolve("ecbplus_dev.jsonl")).stream().map(json::readTree).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Measures.
	 * @param data the directory with the stories of others, if there is one
	 */
	public static List<Figure> figures(@Nullable Path data) {
		return (data != null) ? new StoryScore(data).figures() : List.of();
	}

	/** Prints the figures. */
	public static void main(String[] arguments) {
		figures(Path.of(arguments[0])).forEach((figure) -> LOG.info(figure::toString));
	}

	private List<Figure> figures() {
		double precision = 0;
		double recall = 0;
		for (int order = 0; order < ORDERS; order++) {
			Map<JsonNode, String> gathered = gathered(order);
			precision += share(gathered, wanted()) / ORDERS;
			recall += share(wanted(), gathered) / ORDERS;
		}
		return List.of(new Figure("stories: B-cubed P", precision, this.articles.size()),
				new Figure("stories: B-cubed R", recall, this.articles.size()),
				new Figure("stories: B-cubed F1", 2 * precision * recall / (precision + recall), this.articles.size()));
	}

	private Map<JsonNode, String> wanted() {
		return this.articles.stream()
			.collect(Collectors.toMap((article) -> article, (article) -> article.get("story").asString()));
	}

	private Map<JsonNode, String> gathered(int order) {
		List<JsonNode> coming = new ArrayList<>(this.articles);
		Collections.shuffle(coming, new Random(order));
		Map<String, Strand> stories = new HashMap<>();
		Map<JsonNode, String> gathered = new HashMap<>();
		for (JsonNode article : coming) {
			Telling telling = new Telling("", article.get("text").asString());
			Strand story = Strand.mostAlike(telling.wording(), stories.values().stream())
				.map((alike) -> alike.with(telling))
				.orElseGet(() -> Strand.begun(article.get("id").asString(), telling));
			stories.put(story.key(), story);
			gathered.put(article, story.key());
		}
		return gathered;
	}

	/** Of those that one way puts with an article, how many the other way does, too. */
	private static double share(Map<JsonNode, String> one, Map<JsonNode, String> other) {
		Map<String, Set<JsonNode>> here = groups(one);
		Map<String, Set<JsonNode>> there = groups(other);
		return one.keySet().stream().mapToDouble((article) -> {
			Set<JsonNode> with = Objects.requireNonNull(here.get(one.get(article)));
			Set<JsonNode> both = new HashSet<>(with);
			both.retainAll(Objects.requireNonNull(there.get(other.get(article))));
			return both.size() / (double) with.size();
		}).average().orElse(0);
	}

	private static Map<String, Set<JsonNode>> groups(Map<JsonNode, String> places) {
		return places.keySet().stream().collect(Collectors.groupingBy(places::get, Collectors.toSet()));
	}

}
