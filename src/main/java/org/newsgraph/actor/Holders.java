package org.newsgraph.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who held which office when. */
final class Holders {

	private static final int YEARS_REMEMBERED = 10;

	private static final String LEADER = "leader";

	private final Map<String, List<Term>> byPerson = new HashMap<>();

	private final Map<String, List<Term>> byOffice = new HashMap<>();

	private final Names<String> names = new Names<>();

	private final Names<String> surnames = new Names<>();

	Holders(List<List<String>> rows) {
		rows.stream().map(Term::of).forEach(this::add);
	}

	private void add(Term term) {
		this.byPerson.computeIfAbsent(term.person(), (added) -> new ArrayList<>()).add(term);
		term.offices()
			.forEach((office) -> this.byOffice.computeIfAbsent(office(office, term.of()), (added) -> new ArrayList<>())
				.add(term));
		this.names.add(term.person(), term.person());
		term.spellings().forEach((spelling) -> this.names.add(spelling, term.person()));
		surnames(term).forEach((surname) -> this.surnames.add(surname, term.person()));
	}

	/** The terms of whoever goes by this full name. */
	Optional<String> named(String name) {
		return this.names.under(name).stream().findFirst();
	}

	/**
	 * The only holder of an office on that day, or shortly before, with this surname. Who
	 * leads a state goes before those who once held an office.
	 */
	Optional<String> surnamed(String surname, LocalDate on) {
		List<String> people = this.surnames.under(surname);
		if (people.isEmpty() && surname.contains(" ")) {
			people = this.surnames.under(surname.substring(0, 1).toLowerCase(Locale.ROOT) + surname.substring(1));
		}
		List<String> inOffice = people.stream().filter((person) -> isInOffice(person, on)).toList();
		List<String> remembered = people.stream().filter((person) -> isRemembered(person, on)).toList();
		boolean leads = inOffice.size() == 1 && termOf(inOffice.getFirst(), on).offices().contains(LEADER);
		List<String> likely = leads ? inOffice : remembered;
		return (likely.size() == 1) ? Optional.of(likely.getFirst()) : Optional.empty();
	}

	Optional<String> holding(String office, String of, LocalDate on) {
		return this.byOffice.getOrDefault(office(office, of), List.of())
			.stream()
			.filter((term) -> term.covers(on))
			.max(Comparator.comparing(Term::from))
			.map(Term::person);
	}

	/**
	 * The term that says most about a person on a day: the current, else the last one.
	 */
	Term termOf(String person, LocalDate on) {
		List<Term> terms = this.byPerson.getOrDefault(person, List.of());
		return terms.stream()
			.filter((term) -> term.covers(on))
			.max(Comparator.comparing(Term::from))
			.or(() -> terms.stream().filter((term) -> term.isOverBy(on)).max(Comparator.comparing(Term::from)))
			.orElseGet(terms::getFirst);
	}

	int longestName() {
		return this.names.longest();
	}

	private boolean isInOffice(String person, LocalDate on) {
		return this.byPerson.getOrDefault(person, List.of()).stream().anyMatch((term) -> term.covers(on));
	}

	/**
	 * Whether a bare surname may still mean somebody who left long ago, or comes later.
	 */
	private boolean isRemembered(String person, LocalDate on) {
		return this.byPerson.getOrDefault(person, List.of())
			.stream()
			.anyMatch((term) -> !term.isOverFor(on, YEARS_REMEMBERED) && !term.from().isAfter(on.plusYears(1)));
	}

	private static String office(String office, String of) {
		return office.toLowerCase(Locale.ROOT) + "@" + of;
	}

	/** Chinese, Korean and other names begin with the family's: "Xi Jinping". */
	private static Set<String> surnames(Term term) {
		Set<String> surnames = new LinkedHashSet<>();
		for (String name : concat(term)) {
			String[] words = name.split(" ");
			boolean familyFirst = FAMILY_FIRST.contains(term.of());
			surnames.add(familyFirst ? words[0] : words[words.length - 1]);
			for (int i = 1; !familyFirst && i < words.length - 1; i++) {
				if (PARTICLES.contains(words[i].toLowerCase(Locale.ROOT))) {
					surnames.add(String.join(" ", List.of(words).subList(i, words.length)));
					break;
				}
			}
		}
		surnames.removeIf((surname) -> surname.length() < 2 || surname.endsWith(".") || ROMAN.contains(surname));
		return surnames;
	}

	private static List<String> concat(Term term) {
		List<String> all = new ArrayList<>(List.of(term.person()));
		all.addAll(term.spellings());
		return all;
	}

	private static final Set<String> FAMILY_FIRST = Set.of("country:CHN", "country:KOR", "country:PRK", "country:TWN",
			"country:KHM", "country:HKG");

	private static final Set<String> PARTICLES = Set.of("al", "bin", "da", "de", "del", "der", "di", "le", "van", "von",
			"lópez", "lopez", "gahr", "løkke", "lokke");

	private static final Set<String> ROMAN = Set.of("I", "II", "III", "IV", "V", "VI", "X", "XIV", "XVI");

}
