package org.newsgraph.source.gdelt;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.newsgraph.actor.CodedActor;
import org.newsgraph.event.CodedSide;
import org.newsgraph.reading.NameDirectory;
import org.newsgraph.reading.NameDirectory.Entry;
import org.newsgraph.reading.Sector;
import org.newsgraph.reading.WordTable;

/** Who the actor codes of GDELT stand for; see {@code actor-codes.tsv}. */
final class ActorCodes {

	private static final int LETTERS = 3;

	private static final int LONGEST = 60;

	/** The sorts of meanings that are names. */
	private static final List<String> NAMED = List.of("region", "type", "faith", "people");

	private final Map<String, List<Meaning>> meanings = WordTable.rows(ActorCodes.class, "actor-codes.tsv", 4)
		.stream()
		.map(Meaning::of)
		.collect(Collectors.groupingBy(Meaning::letters));

	private final NameDirectory directory;

	ActorCodes(NameDirectory directory) {
		this.directory = directory;
	}

	/**
	 * Who takes part on one side. A state and its bodies are the state, as in what is
	 * read here; whom the directory does not know is no more than the code.
	 * @param first the column with the whole code, before those with its parts
	 * @return {@code null} if nobody does
	 */
	@Nullable CodedSide side(Row row, int first) {
		String code = row.text(first);
		if (code.isEmpty()) {
			return null;
		}
		Optional<Entry> group = group(row.text(first + 3));
		Optional<Entry> country = country(row.text(first + 2));
		List<String> types = IntStream.range(first + 7, first + 10)
			.mapToObj(row::text)
			.filter((type) -> !type.isEmpty())
			.toList();
		@Nullable Sector sector = types.stream().map(this::sector).filter(Objects::nonNull).findFirst().orElse(null);
		if (group.isPresent()) {
			return new CodedSide(CodedActor.known(group.get()), sector, null);
		}
		boolean ofTheState = code.equals(row.text(first + 2) + String.join("", types))
				&& types.stream().map(this::sector).allMatch((each) -> each != null && each.isOfTheState());
		return (country.isPresent() && ofTheState) ? new CodedSide(CodedActor.known(country.get()), sector, null)
				: new CodedSide(unknown(code, country.map(Entry::countryCode).orElse(null), sector), sector, null);
	}

	private CodedActor unknown(String code, @Nullable String countryCode, @Nullable Sector sector) {
		String kept = (code.length() > LONGEST) ? code.substring(0, LONGEST) : code;
		return CodedActor.unknown(kept, name(kept), countryCode, sector);
	}

	/** "SYRREB" in words: "Syria: Rebels". */
	private String name(String code) {
		List<String> words = Stream.iterate(0, (start) -> start < code.length(), (start) -> start + LETTERS)
			.map((start) -> words(code.substring(start, Math.min(code.length(), start + LETTERS))))
			.toList();
		String rest = String.join(", ", words.subList(1, words.size()));
		return rest.isEmpty() ? words.getFirst() : words.getFirst() + ": " + rest;
	}

	private String words(String letters) {
		return country(letters).or(() -> group(letters))
			.map(Entry::name)
			.or(() -> NAMED.stream().flatMap((sort) -> meaning(letters, sort).stream()).map(Meaning::words).findFirst())
			.orElse(letters);
	}

	private @Nullable Sector sector(String type) {
		return meaning(type, "type").map(Meaning::sector).orElse(null);
	}

	private Optional<Entry> country(String letters) {
		return this.directory.identified("country:" + meaning(letters, "country").map(Meaning::words).orElse(letters));
	}

	private Optional<Entry> group(String letters) {
		return meaning(letters, "group").flatMap((group) -> this.directory.identified("organization:" + group.words()));
	}

	private Optional<Meaning> meaning(String letters, String sort) {
		return this.meanings.getOrDefault(letters, List.of())
			.stream()
			.filter((meaning) -> meaning.sort().equals(sort))
			.findFirst();
	}

	private record Meaning(String letters, String sort, String words, @Nullable Sector sector) {

		static Meaning of(List<String> row) {
			return new Meaning(row.get(0), row.get(1), row.get(2),
					row.get(3).isEmpty() ? null : Sector.valueOf(row.get(3)));
		}

	}

}
