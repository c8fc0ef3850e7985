package org.newsgraph.reading.issue;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.newsgraph.reading.IssueKind;
import org.newsgraph.reading.issue.IssuePhrase.Role;
import org.newsgraph.reading.issue.KnownIssue.Identity;

/**
 * Gives an issue that no directory knows one name whatever its form: owner, subject and
 * the noun of its class. What is not told apart well enough gets none, because to join
 * two issues is worse than to miss one.
 */
final class Namer {

	private static final Set<String> ELECTIONS = Set.of("presidential", "parliamentary", "general", "legislative",
			"local", "regional", "municipal", "snap", "mayoral", "gubernatorial");

	/** In UTF-16 units; nobody calls an issue by a longer name. */
	private static final int LONGEST = 200;

	private final LocalDate writtenOn;

	Namer(LocalDate writtenOn) {
		this.writtenOn = writtenOn;
	}

	Optional<Identity> name(IssuePhrase phrase) {
		return named(phrase).filter((name) -> name.length() <= LONGEST)
			.map((name) -> new Identity("issue:" + slug(name), name, kind(phrase), owner(phrase)));
	}

	private Optional<String> named(IssuePhrase phrase) {
		return switch (phrase.headClass()) {
			case PLAN -> proper(phrase).or(() -> ownersSubject(phrase));
			case LAW, REFORM -> proper(phrase).or(() -> ownersSubject(phrase));
			case PAPER -> points(phrase).flatMap((points) -> ownersSubject(phrase));
			case POSITION -> position(phrase);
			case AGREEMENT -> proper(phrase).or(() -> agreement(phrase));
			case RESOLUTION -> resolution(phrase);
			case WAR -> war(phrase);
			case CRISIS, CEASEFIRE -> ofPlace(phrase);
			case CORRIDOR -> proper(phrase);
			case WARRANT -> one(phrase, Role.ABOUT).map((name) -> "Arrest warrant for " + name);
			case SUMMIT, TALKS -> meeting(phrase);
			case ELECTION, REFERENDUM -> election(phrase);
			case PACKAGE -> sanctionsPackage(phrase);
			case SANCTIONS -> sanctions(phrase);
			case MEMBERSHIP -> membership(phrase);
		};
	}

	private Optional<String> proper(IssuePhrase phrase) {
		return phrase.owners().isEmpty() || phrase.headClass() != HeadClass.PLAN ? phrase.properName()
				: Optional.empty();
	}

	private Optional<String> ownersSubject(IssuePhrase phrase) {
		List<String> owners = phrase.names(Role.OWNER);
		if (owners.isEmpty() || phrase.subject().isEmpty()) {
			return Optional.empty();
		}
		String noun = (phrase.headClass() == HeadClass.PAPER) ? HeadClass.PLAN.noun() : phrase.headClass().noun();
		return Optional.of(words(String.join("-", owners), subject(phrase), noun));
	}

	private Optional<String> points(IssuePhrase phrase) {
		return phrase.subject().stream().filter((word) -> word.endsWith("-point")).findFirst();
	}

	private Optional<String> position(IssuePhrase phrase) {
		List<String> about = phrase.names(Role.ABOUT);
		List<String> owners = phrase.names(Role.OWNER);
		return (about.isEmpty() || owners.size() != 1) ? Optional.empty()
				: Optional.of(words(owners.getFirst(), "position on", String.join(" and ", about)));
	}

	private Optional<String> agreement(IssuePhrase phrase) {
		List<String> parties = phrase.names(Role.OWNER, Role.WITH);
		return (parties.size() < 2) ? Optional.empty()
				: Optional.of(words(String.join("-", parties), subject(phrase), "agreement"));
	}

	private Optional<String> resolution(IssuePhrase phrase) {
		return phrase.number()
			.flatMap((number) -> one(phrase, Role.OWNER).map((owner) -> owner + " resolution " + number))
			.or(() -> ownersSubject(phrase));
	}

	private Optional<String> war(IssuePhrase phrase) {
		List<String> about = phrase.names(Role.ABOUT);
		if (!phrase.isAboutCountries()) {
			return Optional.empty();
		}
		List<String> sides = phrase.names(Role.OWNER, Role.WITH);
		if (about.size() == 1) {
			return Optional.of(capital(words(subject(phrase), "war in", about.getFirst())));
		}
		if (sides.size() == 1 && !phrase.definite()) {
			return Optional.of(capital(words(subject(phrase), "war in", sides.getFirst())));
		}
		return (sides.size() < 2) ? Optional.empty()
				: Optional.of(words(String.join("-", sides), subject(phrase), "war"));
	}

	private Optional<String> ofPlace(IssuePhrase phrase) {
		List<String> places = phrase.names(Role.OWNER, Role.ABOUT, Role.WITH);
		return places.isEmpty() ? Optional.empty()
				: Optional.of(words(String.join("-", places), subject(phrase), phrase.headClass().noun()));
	}

	private Optional<String> meeting(IssuePhrase phrase) {
		List<String> hosts = phrase.names(Role.OWNER).isEmpty() ? phrase.names(Role.ABOUT, Role.WITH)
				: phrase.names(Role.OWNER);
		boolean vague = hosts.isEmpty() || (phrase.headClass() == HeadClass.TALKS && phrase.subject().isEmpty());
		return vague ? Optional.empty()
				: Optional.of(words(String.join("-", hosts), subject(phrase), phrase.headClass().noun(), year(phrase)));
	}

	private Optional<String> election(IssuePhrase phrase) {
		List<String> places = phrase.names(Role.OWNER, Role.ABOUT);
		String type = phrase.subject().stream().filter(ELECTIONS::contains).collect(Collectors.joining(" "));
		boolean vote = phrase.words().contains("vote") && type.isEmpty();
		return (places.size() != 1 || vote) ? Optional.empty()
				: Optional.of(words(places.getFirst(), type, phrase.headClass().noun(), year(phrase)));
	}

	private Optional<String> sanctionsPackage(IssuePhrase phrase) {
		boolean sanctions = phrase.words().contains("sanctions") || phrase.words().contains("sanction");
		return sanctions
				? phrase.number()
					.flatMap((number) -> one(phrase, Role.OWNER)
						.map((owner) -> words(Numerals.ordinal(number), owner, "sanctions package")))
				: Optional.empty();
	}

	private Optional<String> sanctions(IssuePhrase phrase) {
		List<String> owners = phrase.names(Role.OWNER);
		return one(phrase, Role.ABOUT)
			.map((target) -> capital(words(String.join("-", owners), "sanctions on", target)));
	}

	private Optional<String> membership(IssuePhrase phrase) {
		List<String> countries = phrase.parties()
			.stream()
			.filter((party) -> party.id().startsWith("country:"))
			.map(IssuePhrase.Party::name)
			.distinct()
			.toList();
		List<String> unions = phrase.parties()
			.stream()
			.filter((party) -> party.id().startsWith("organization:"))
			.map(IssuePhrase.Party::name)
			.distinct()
			.toList();
		return (countries.size() == 1 && unions.size() == 1)
				? Optional.of(words(countries.getFirst(), unions.getFirst(), "membership")) : Optional.empty();
	}

	private static Optional<String> one(IssuePhrase phrase, Role role) {
		List<String> names = phrase.names(role);
		return (names.size() == 1) ? Optional.of(names.getFirst()) : Optional.empty();
	}

	private String year(IssuePhrase phrase) {
		int year = this.writtenOn.getYear();
		if (phrase.words().contains("next") && phrase.words().contains("year")) {
			year++;
		}
		else if (phrase.words().contains("last") && phrase.words().contains("year")) {
			year--;
		}
		int fallback = year;
		return phrase.words()
			.stream()
			.filter((word) -> word.matches("(19|20)\\d\\d"))
			.findFirst()
			.orElse(String.valueOf(fallback));
	}

	private static String subject(IssuePhrase phrase) {
		return String.join(" ", phrase.subject());
	}

	private static IssueKind kind(IssuePhrase phrase) {
		return phrase.headClass().kind();
	}

	private static @Nullable String owner(IssuePhrase phrase) {
		return (phrase.owners().size() == 1) ? phrase.owners().iterator().next() : null;
	}

	private static String words(String... parts) {
		return Stream.of(parts).filter((part) -> !part.isBlank()).collect(Collectors.joining(" "));
	}

	private static String capital(String name) {
		return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
	}

	static String slug(String name) {
		String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
		return plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
	}

}
