package org.newsgraph.source.gdelt;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.newsgraph.actor.CodedActor;
import org.newsgraph.event.CodedSide;
import org.newsgraph.reading.ActorKind;
import org.newsgraph.reading.NameDirectory;
import org.newsgraph.reading.NameDirectory.Entry;
import org.newsgraph.reading.Sector;
import org.newsgraph.reading.WordTable;

/** Who the actors of ICEWS are: it gives names, sectors and countries in words. */
final class IcewsActors {

	/** "Foreign Affairs (Bangladesh)". */
	private static final Pattern OF_A_COUNTRY = Pattern.compile("(.+) \\(([^()]+)\\)");

	private static final List<List<String>> SECTORS = WordTable.rows(IcewsActors.class, "icews-sectors.tsv", 2);

	private final NameDirectory directory;

	IcewsActors(NameDirectory directory) {
		this.directory = directory;
	}

	/**
	 * Who takes part on one side. A state and its bodies are the state, as in what is
	 * read here; whom the directory does not know is no more than the name.
	 * @param first the column with the name, before those with sectors and country
	 * @return {@code null} if nobody does
	 */
	@Nullable CodedSide side(Row row, int first, LocalDate day) {
		@Nullable String name = row.orNull(first);
		if (name == null) {
			return null;
		}
		@Nullable Sector sector = sector(row.text(first + 1));
		Matcher body = OF_A_COUNTRY.matcher(name);
		if (body.matches() && sector != null && sector.isOfTheState()) {
			Optional<Entry> state = country(body.group(2), day);
			if (state.isPresent()) {
				return new CodedSide(CodedActor.known(state.get()), sector, body.group(1));
			}
		}
		return new CodedSide(
				known(name, day).map(CodedActor::known)
					.orElseGet(() -> CodedActor.unknown("icews:" + name.toLowerCase(Locale.ROOT), name,
							country(row.text(first + 2), day).map(Entry::countryCode).orElse(null), sector)),
				sector, null);
	}

	/** The code of a country, by its name. */
	Optional<Entry> country(String name, LocalDate day) {
		return called(name, day).filter((entry) -> entry.kind() == ActorKind.COUNTRY);
	}

	/** A name that several have stands for none of them. */
	private Optional<Entry> known(String name, LocalDate day) {
		return called(name, day).filter((entry) -> entry.institution() == null);
	}

	private Optional<Entry> called(String name, LocalDate day) {
		List<Entry> named = this.directory.named(name, day)
			.stream()
			.filter((entry) -> entry.use() == NameDirectory.Use.NAME)
			.toList();
		return (named.stream().map(Entry::id).distinct().count() == 1) ? Optional.of(named.getFirst())
				: Optional.empty();
	}

	private static @Nullable Sector sector(String sectors) {
		Set<String> given = Arrays.stream(sectors.split(",")).map(String::strip).collect(Collectors.toSet());
		return SECTORS.stream()
			.filter((row) -> given.contains(row.get(0)))
			.map((row) -> Sector.valueOf(row.get(1)))
			.findFirst()
			.orElse(null);
	}

}
