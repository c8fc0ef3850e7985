package org.newsgraph.reading.name;

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
 * @param forState whether what it does is done by its state: bodies and nameless
 * officials, never a person with a name
 */
record Figure(String id, String name, ActorKind kind, @Nullable String countryCode, @Nullable Sector sector,
		@Nullable String institution, @Nullable String office, boolean known, boolean forState) {

	static Figure of(Entry entry) {
		boolean forState = entry.kind() == ActorKind.ORGANIZATION && entry.institution() != null;
		return new Figure(entry.id(), entry.name(), entry.kind(), entry.countryCode(), entry.sector(),
				entry.institution(), null, true, forState);
	}

	static Figure unknown(String prefix, ActorKind kind, String name, @Nullable String countryCode,
			@Nullable Sector sector) {
		return new Figure(prefix + ":" + Texts.slug(name), name, kind, countryCode, sector, null, null, false, false);
	}

	/** The same person, with what the text says of its post, where that says more. */
	Figure inOffice(@Nullable String country, @Nullable Sector role, @Nullable String post) {
		return new Figure(this.id, this.name, this.kind, (this.countryCode != null) ? this.countryCode : country,
				(role != null && (this.sector == null || role == Sector.ELI)) ? role : this.sector, this.institution,
				(this.office != null) ? this.office : post, this.known, false);
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

	boolean isPerson() {
		return this.kind == ActorKind.PERSON;
	}

}
