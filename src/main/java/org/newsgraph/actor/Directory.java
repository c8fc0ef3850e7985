package org.newsgraph.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.newsgraph.reading.ActorKind;
import org.newsgraph.reading.NameDirectory;
import org.newsgraph.reading.Sector;
import org.newsgraph.reading.WordTable;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * The names of countries, bodies and people in office, from the files beside this class.
 * Read once; safe for use by many threads.
 */
@Component
@EnableConfigurationProperties(ActorProperties.class)
class Directory implements NameDirectory {

	private final Names<Entry> names = new Names<>();

	private final Map<String, Entry> byId = new HashMap<>();

	private final Map<String, List<String>> aliases = new HashMap<>();

	private final Holders holders;

	@Autowired
	Directory(ActorProperties properties) {
		this(OwnActors.read(properties.actors()));
	}

	Directory(OwnActors own) {
		this.holders = new Holders(both(own.holders(), WordTable.rows(Directory.class, "holders.tsv", 7)));
		both(own.countries(), WordTable.rows(Directory.class, "countries.tsv", 5)).forEach(this::addCountry);
		both(own.organizations(), WordTable.rows(Directory.class, "organizations.tsv", 6))
			.forEach(this::addOrganization);
		WordTable.rows(Directory.class, "places.tsv", 3).forEach(this::addPlace);
	}

	private static List<List<String>> both(List<List<String>> own, List<List<String>> bundled) {
		return Stream.concat(own.stream(), bundled.stream()).toList();
	}

	@Override
	public List<Entry> named(String name, LocalDate on) {
		List<Entry> found = new ArrayList<>(this.names.under(name));
		this.holders.named(name)
			.or(() -> this.holders.surnamed(name, on))
			.ifPresent((person) -> found.add(person(person, on, Use.NAME)));
		return found;
	}

	@Override
	public int longestName() {
		return Math.max(this.names.longest(), this.holders.longestName());
	}

	@Override
	public List<String> aliases(String id) {
		return this.aliases.getOrDefault(id, List.of());
	}

	@Override
	public Optional<Entry> identified(String id) {
		return Optional.ofNullable(this.byId.get(id));
	}

	@Override
	public Optional<Entry> holder(String office, String of, LocalDate on) {
		return this.holders.holding(office, of, on).map((person) -> person(person, on, Use.OFFICE));
	}

	private void addCountry(List<String> row) {
		String code = row.get(0);
		Entry country = country(code, row.get(1), Use.NAME);
		this.byId.putIfAbsent(country.id(), country);
		this.aliases.putIfAbsent(country.id(),
				row.subList(2, 5).stream().flatMap((cell) -> WordTable.list(cell).stream()).distinct().toList());
		this.names.add(row.get(1), country);
		WordTable.list(row.get(2)).forEach((name) -> this.names.add(name, country));
		Entry people = country(code, row.get(1), Use.DEMONYM);
		WordTable.list(row.get(3))
			.stream()
			.filter((name) -> isNew(name, code))
			.forEach((name) -> this.names.add(name, people));
		Entry seat = country(code, row.get(1), Use.CAPITAL);
		WordTable.list(row.get(4))
			.stream()
			.filter((name) -> isNew(name, code))
			.forEach((name) -> this.names.add(name, seat));
	}

	private boolean isNew(String name, String code) {
		return this.names.under(name).stream().noneMatch((entry) -> code.equals(entry.countryCode()));
	}

	private void addOrganization(List<String> row) {
		String kindOfBody = row.get(4);
		@Nullable String institution = kindOfBody.isEmpty() ? null : row.get(1);
		Entry body = new Entry("organization:" + row.get(0), row.get(1), ActorKind.ORGANIZATION, orNull(row.get(2)),
				row.get(3).isEmpty() ? null : Sector.valueOf(row.get(3)), institution,
				kindOfBody.equals("metonym") ? Use.METONYM : Use.NAME);
		this.byId.putIfAbsent(body.id(), body);
		this.aliases.putIfAbsent(body.id(), WordTable.list(row.get(5)));
		this.names.add(row.get(1), body);
		WordTable.list(row.get(5)).forEach((name) -> this.names.add(name, body));
		if (row.get(0).equals("eu")) {
			this.names.add("Brussels", new Entry(body.id(), body.name(), body.kind(), null, null, null, Use.CAPITAL));
		}
	}

	private void addPlace(List<String> row) {
		Entry place = new Entry("place:" + row.get(0) + "-" + Slug.of(row.get(1)), row.get(1), ActorKind.GROUP,
				row.get(0), null, null, Use.PLACE);
		Stream.concat(Stream.of(row.get(1)), WordTable.list(row.get(2)).stream())
			.filter((name) -> this.names.under(name).isEmpty())
			.forEach((name) -> this.names.add(name, place));
	}

	private Entry person(String name, LocalDate on, Use use) {
		Term term = this.holders.termOf(name, on);
		Entry of = this.byId.get(term.of());
		return new Entry("person:" + Slug.of(name), name, ActorKind.PERSON, (of != null) ? of.countryCode() : null,
				term.sectorOn(on, sectorAt(of)), null, use);
	}

	private static Sector sectorAt(@Nullable Entry body) {
		return (body != null && body.kind() == ActorKind.ORGANIZATION && body.sector() != null) ? body.sector()
				: Sector.GOV;
	}

	private static Entry country(String code, String name, Use use) {
		return new Entry("country:" + code, name, ActorKind.COUNTRY, code, null, null, use);
	}

	private static @Nullable String orNull(String cell) {
		return cell.isEmpty() ? null : cell;
	}

}
