package org.newsgraph.reading.name;

import java.util.EnumSet;
import java.util.Set;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.newsgraph.reading.ActorKind;
import org.newsgraph.reading.NameDirectory.Entry;
import org.newsgraph.reading.Sector;

/**
 * Somebody or something of the article.
 *
 * @param id see {@link org.newsgraph.reading.ReadActor#id()}
 * @param name the usual name
 * @param kind what sort of actor
 * @param countryCode ISO 3166-1 alpha-3
 * @param sector the role it acts in
 * @param institution the body of a state, if it is one
 * @param office the post the text gives a person
 * @param known whether the directory knows it
 * @param actsFor whose deed it is what it does: of bodies and nameless officials their
 * state, of nameless fighters and officials their movement; never of a person with a name
 */
record Figure(String id, String name, ActorKind kind, @Nullable String countryCode, @Nullable Sector sector,
		@Nullable String institution, @Nullable String office, boolean known, @Nullable String actsFor) {

	private static final Set<Sector> LIKE_STATES = EnumSet.of(Sector.REB, Sector.PRM, Sector.PRE, Sector.UAF,
			Sector.CRM, Sector.MIL, Sector.GOV);

	static Figure of(Entry entry) {
		boolean forState = entry.kind() == ActorKind.ORGANIZATION && entry.institution() != null
				&& entry.countryCode() != null;
		return new Figure(entry.id(), entry.name(), entry.kind(), entry.countryCode(), entry.sector(),
				entry.institution(), null, true, forState ? "country:" + entry.countryCode() : null);
	}

	static Figure unknown(String prefix, ActorKind kind, String name, @Nullable String countryCode,
			@Nullable Sector sector) {
		return new Figure(prefix + ":" + Texts.slug(name), name, kind, countryCode, sector, null, null, false, null);
	}

	/** The same person, with what the text says of its post, where that says more. */
	Figure inOffice(@Nullable String country, @Nullable Sector role, @Nullable String post) {
		return new Figure(this.id, this.name, this.kind, (this.countryCode != null) ? this.countryCode : country,
				(role != null && (this.sector == null || role == Sector.ELI)) ? role : this.sector, this.institution,
				(this.office != null) ? this.office : post, this.known, null);
	}

	/**
	 * Its id outside the article. A person whom no directory knows is the same as that of
	 * another article only if both are of one country, as far as the texts say.
	 */
	String publicId() {
		if (this.known || !isPerson() || this.countryCode == null) {
			return this.id;
		}
		String of = "person:" + this.countryCode.toLowerCase(Locale.ROOT) + "-";
		return this.id.startsWith(of) ? this.id : of + this.id.substring("person:".length());
	}

	/** Whether it only says where the people of the text are from. */
	boolean isPlace() {
		return this.id.startsWith("place:");
	}

	/**
	 * Whether whom it gives such a role serves its state: a state, a body of one and who
	 * holds an office of one do, but not a city, a party or an exile.
	 */
	boolean isOfItsState(Role role) {
		return switch (this.kind) {
			case COUNTRY -> !isPlace();
			case ORGANIZATION -> this.actsFor != null;
			case PERSON -> role.kind() != Role.Kind.PEOPLE && this.sector == Sector.GOV;
			case GROUP -> false;
		};
	}

	/**
	 * Whether it is a movement that has officials and fighters of its own, as a state.
	 */
	boolean isMovement() {
		return this.kind == ActorKind.ORGANIZATION && this.actsFor == null && this.sector != null
				&& LIKE_STATES.contains(this.sector);
	}

	boolean isPerson() {
		return this.kind == ActorKind.PERSON;
	}

}
