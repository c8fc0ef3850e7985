package org.newsgraph.reading.name;

import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.newsgraph.reading.ActorKind;

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
			case BODY -> body(phrase.role(), owner);
			case OFFICE -> office(phrase, owner);
			default -> spokesperson(phrase, owner).orElseGet(() -> people(phrase, owner));
		};
	}

	/** "Foreign Ministry of Kazakhstan". */
	String body(Role role, Figure owner) {
		Figure of = whole(owner);
		String id = "organization:" + key(of) + "-" + Texts.slug(role.name());
		boolean state = of.kind() == ActorKind.COUNTRY && role.actsForState();
		return this.roster.add(new Figure(id, role.name() + " of " + of.name(), ActorKind.ORGANIZATION,
				of.countryCode(), role.sector(), state ? role.name() : null, null, of.known(), state));
	}

	private String office(RolePhrase phrase, Figure owner) {
		Optional<Figure> holder = (!phrase.isInOffice() || phrase.isLesser() || phrase.isPlural()
				|| phrase.part() != null) ? Optional.empty()
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
		return Optional.of(body(body.role(), owner));
	}

	private String people(RolePhrase phrase, Figure owner) {
		Figure of = whole(owner);
		String name = (phrase.isInOffice() ? "" : Texts.lower(phrase.standing()) + " ")
				+ (phrase.isLesser() ? "deputy " : "") + ((phrase.part() != null) ? phrase.part() + " " : "")
				+ (of.isPerson() ? phrase.form() : phrase.role().name());
		boolean oneOnly = phrase.role().kind() == Role.Kind.OFFICE && !phrase.isPlural();
		String id = (oneOnly ? "person:" : "group:") + key(of) + "-" + Texts.slug(name);
		boolean state = phrase.role().actsForState() && phrase.isInOffice() && !of.isPlace() && phrase.part() == null;
		return this.roster
			.add(new Figure(id, name + " (" + of.name() + ")", oneOnly ? ActorKind.PERSON : ActorKind.GROUP,
					of.countryCode(), phrase.sector(), null, null, false, state));
	}

	/** The state that a body belongs to; a city or region stays itself. */
	private Figure whole(Figure owner) {
		return (owner.countryCode() == null || owner.isPlace()) ? owner : this.roster.country(owner.countryCode());
	}

	private static String key(Figure of) {
		String id = of.id().substring(of.id().indexOf(':') + 1);
		return id.toLowerCase(Locale.ROOT);
	}

}
