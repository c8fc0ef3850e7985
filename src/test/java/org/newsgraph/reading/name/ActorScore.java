package org.newsgraph.reading.name;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.logging.Logger;

import org.jspecify.annotations.Nullable;
import org.newsgraph.actor.RealDirectory;
import org.newsgraph.reading.Participant;
import org.newsgraph.reading.Sector;
import org.newsgraph.reading.language.CoreNlpParser;
import org.newsgraph.reading.language.Parser;
import org.newsgraph.reading.language.Sentence;
import org.newsgraph.reading.language.Token;
import org.newsgraph.scorecard.Figure;

/**
 * Scores country and role of phrases for actors: those of {@code actors.tsv}, and those
 * of a directory that holds {@code actor_resolution_*.jsonl}, which are no part of this
 * project. A phrase is read in a sentence of ours, on its day; the subject of the
 * sentence counts, else the longest actor. Run by hand:
 * {@code ActorScore [DIRECTORY [any word, to see the errors]]}.
 */
public final class ActorScore {

	private final Parser parser = new CoreNlpParser();

	private final ActorFinder finder = new ActorFinder(RealDirectory.get());

	private final List<String> errors = new ArrayList<>();

	private ActorScore() {
	}

	/** Prints the figures. */
	public static void main(String[] arguments) {
		Logger log = Logger.getLogger("actors");
		ActorScore score = new ActorScore();
		List<Figure> figures = score.measure((arguments.length > 0) ? Path.of(arguments[0]) : null);
		if (arguments.length > 1) {
			score.errors.forEach(log::info);
		}
		log.info(figures::toString);
	}

	/**
	 * The figures of our own phrases and of those of others.
	 * @param data the directory that holds theirs, or one above it
	 */
	public static List<Figure> figures(@Nullable Path data) {
		return new ActorScore().measure(data);
	}

	private List<Figure> measure(@Nullable Path data) {
		List<Figure> figures = new ArrayList<>(measure("our phrases", ActorPhrase.ours()));
		for (Path file : files(data)) {
			figures.addAll(measure(file.getFileName().toString(), ActorPhrase.of(file)));
		}
		return figures;
	}

	private List<Figure> measure(String set, List<ActorPhrase> phrases) {
		List<ActorPhrase> countries = phrases.stream().filter((phrase) -> phrase.country() != null).toList();
		List<ActorPhrase> sectors = phrases.stream().filter((phrase) -> phrase.sector() != null).toList();
		double country = countries.stream().filter((phrase) -> hasCountry(phrase, read(phrase))).count();
		double sector = sectors.stream().filter((phrase) -> hasSector(phrase, read(phrase))).count();
		return List.of(new Figure("actors: country, " + set, country / countries.size(), countries.size()),
				new Figure("actors: sector, " + set, sector / sectors.size(), sectors.size()));
	}

	private boolean hasCountry(ActorPhrase phrase, Found found) {
		Participant actor = found.actor();
		return check(actor != null && phrase.hasCountry(actor.countryCode()), "country", phrase, found);
	}

	private boolean hasSector(ActorPhrase phrase, Found found) {
		return check(phrase.hasSector(found.role()), "sector", phrase, found);
	}

	private boolean check(boolean right, String what, ActorPhrase phrase, Found found) {
		if (!right) {
			this.errors.add("%s of %s: %s".formatted(what, phrase, found));
		}
		return right;
	}

	private Found read(ActorPhrase phrase) {
		String text = phrase.text() + (phrase.text().contains(",") ? "," : "") + " rejected the plan.";
		List<Sentence> sentences = this.parser.parse(text);
		Cast cast = this.finder.find(sentences, text, null, phrase.day());
		Sentence sentence = sentences.getFirst();
		List<Token> tokens = sentence.tokens()
			.stream()
			.filter((token) -> token.end() <= phrase.text().length())
			.toList();
		Participant actor = tokens.stream()
			.filter((token) -> !sentence.above(token, "nsubj").isEmpty())
			.flatMap((token) -> cast.speaker(sentence, token).stream())
			.findFirst()
			.or(() -> tokens.stream()
				.flatMap((token) -> cast.speaker(sentence, token).stream())
				.max(Comparator.comparingInt((found) -> found.exact().length())))
			.orElse(null);
		Sector role = (actor != null) ? actor.sector()
				: tokens.stream().flatMap((token) -> cast.role(sentence, token).stream()).findFirst().orElse(null);
		return new Found(actor, role);
	}

	private static List<Path> files(@Nullable Path data) {
		if (data == null) {
			return List.of();
		}
		try (var files = Files.walk(data, 2)) {
			return files.filter((file) -> file.getFileName().toString().matches("actor_resolution_.*\\.jsonl"))
				.sorted()
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private record Found(@Nullable Participant actor, @Nullable Sector role) {
	}

}
