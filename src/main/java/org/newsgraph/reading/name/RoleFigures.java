package org.newsgraph.reading.name;

import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.newsgraph.reading.ActorKind;
import org.newsgraph.reading.Sector;

/** Who is meant by a role that nobody is named for. */
final class RoleFigures {

	private final Roster roster;

	RoleFigures(Roster roster) {
		this.roster = roster;
	}

	/**
	 * The figure that a phrase means.
	 * @return its id, or {@code null} if only the rest of the article can tell
	 */
	@Nullable String figure(RolePhrase phrase) {
		Figure owner = phrase.owner();
		if (owner == null || phrase.role().kind() == Role.Kind.COMMON) {
			return null;
		}
		return switch (phrase.role().kind()) {
			case BODY -> body(phrase.role(), owner, phrase.part());
			case OFFICE -> office(phrase, owner);
			default -> spokesperson(phrase, owner).orElseGet(() -> people(phrase, owner));
		};
	}

	/**
	 * "Foreign Ministry of Kazakhstan"; that of a part, as "the eastern parliament", is
	 * not that of the state.
	 */
	String body(Role role, Figure owner, @Nullable String part) {
		Figure of = whole(owner, role);
		String name = ((part != null) ? part + " " : "") + role.name();
		String id = "organization:" + key(of) + "-" + Texts.slug(name);
		boolean ofState = part == null && of.isOfItsState(role);
		boolean acts = role.actsForState() && part == null && (ofState || of.isMovement());
		Sector sector = (ofState || !role.sector().isOfTheState()) ? role.sector()
				: RolePhrase.notOfTheState(of, role.sector());
		return this.roster.add(new Figure(id, name + " of " + of.name(), ActorKind.ORGANIZATION, of.countryCode(),
				sector, acts ? role.name() : null, null, of.known(), acts ? of.id() : null));
	}

	private String office(RolePhrase phrase, Figure owner) {
		Optional<Figure> holder = (!phrase.isInOffice() || phrase.isLesser() || phrase.isPlural()
				|| phrase.part() != null || phrase.isOfABody()) ? Optional.empty()
						: this.roster.holder(phrase.form(), owner.id())
							.or(() -> this.roster.holder(phrase.role().name(), owner.id()));
		return holder.map(this.roster::add).orElseGet(() -> people(phrase, owner));
	}

	/** A nameless spokesman says what the body says. */
	private Optional<String> spokesperson(RolePhrase phrase, Figure owner) {
		RolePhrase body = phrase.body();
		if (!phrase.role().name().equals("spokesperson") || !phrase.isInOffice() || body == null
				|| body.role().kind() != Role.Kind.BODY) {
			return Optional.empty();
		}
		return Optional.of(body(body.role(), owner, body.part()));
	}

	private String people(RolePhrase phrase, Figure owner) {
		Figure of = whole(owner, phrase.role());
		String name = (phrase.isInOffice() ? "" : Texts.lower(phrase.standing()) + " ")
				+ (phrase.isLesser() ? "deputy " : "") + ((phrase.part() != null) ? phrase.part() + " " : "")
				+ (phrase.isOfABody() ? phrase.bodyRole().name().toLowerCase(Locale.ROOT) + " " : "")
				+ (of.isPerson() || phrase.isOneSoldier() || Words.has("flier", phrase.form())
						|| isOfAProvince(phrase, of) ? phrase.form() : phrase.role().name());
		boolean oneOnly = phrase.role().kind() == Role.Kind.OFFICE && !phrase.isPlural();
		String id = (oneOnly ? "person:" : "group:") + key(of) + "-" + Texts.slug(name);
		boolean acts = phrase.serves() && (of.isMovement() ? !phrase.role().isCivil()
				: of.isOfItsState(phrase.role()) && phrase.role().actsForState());
		return this.roster
			.add(new Figure(id, name + " (" + of.name() + ")", oneOnly ? ActorKind.PERSON : ActorKind.GROUP,
					of.countryCode(), phrase.sector(), null, null, false, acts ? of.id() : null));
	}

	/** "Zenda's secretary of state" is no foreign minister. */
	private static boolean isOfAProvince(RolePhrase phrase, Figure of) {
		return phrase.role().name().equals("foreign minister") && of.isPlace();
	}

	/**
	 * The state that a body belongs to, or in whose office a person is; a city or region
	 * stays itself, and so does who is no part of a state.
	 */
	private Figure whole(Figure owner, Role role) {
		String code = owner.countryCode();
		return (code != null && owner.isOfItsState(role)) ? this.roster.country(code) : owner;
	}

	private static String key(Figure of) {
		String id = of.id().substring(of.id().indexOf(':') + 1);
		return id.toLowerCase(Locale.ROOT);
	}

}
