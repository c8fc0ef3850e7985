package org.newsgraph.reading.name;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.newsgraph.reading.ActorKind;
import org.newsgraph.reading.NameDirectory;

/** A directory of two invented countries, small but honest. */
final class SmallDirectory implements NameDirectory {

	private final Map<String, List<Entry>> names = new HashMap<>();

	private final Map<String, Entry> ids = new HashMap<>();

	SmallDirectory() {
		country("RUR", "Ruritania", "Ruritanian", "Strelsau");
		country("GRA", "Graustark", "Graustarkian", "Edelweiss");
		Entry union = new Entry("organization:eu", "European Union", ActorKind.ORGANIZATION, null, null, null,
				Use.NAME);
		this.ids.put(union.id(), union);
		List.of("European Union", "EU").forEach((name) -> put(name, union));
	}

	@Override
	public List<Entry> named(String name, LocalDate on) {
		return this.names.getOrDefault(name, List.of());
	}

	@Override
	public int longestName() {
		return 3;
	}

	@Override
	public Optional<Entry> identified(String id) {
		return Optional.ofNullable(this.ids.get(id));
	}

	@Override
	public Optional<Entry> holder(String office, String of, LocalDate on) {
		boolean known = office.equals("leader") && of.equals("country:GRA") && on.getYear() >= 2023;
		return known ? Optional
			.of(new Entry("person:yetive-marlanx", "Yetive Marlanx", ActorKind.PERSON, "GRA", null, null, Use.OFFICE))
				: Optional.empty();
	}

	private void country(String code, String name, String people, String capital) {
		this.ids.put("country:" + code, entry(code, name, Use.NAME));
		put(name, entry(code, name, Use.NAME));
		put("Republic of " + name, entry(code, name, Use.NAME));
		put(people, entry(code, name, Use.DEMONYM));
		put(people + "s", entry(code, name, Use.DEMONYM));
		put(capital, entry(code, name, Use.CAPITAL));
	}

	private void put(String name, Entry entry) {
		this.names.computeIfAbsent(name, (added) -> new ArrayList<>()).add(entry);
	}

	private static Entry entry(String code, String name, Use use) {
		return new Entry("country:" + code, name, ActorKind.COUNTRY, code, null, null, use);
	}

}
