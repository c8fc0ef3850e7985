package org.newsgraph.actor;

import org.jspecify.annotations.Nullable;
import org.newsgraph.reading.ActorKind;
import org.newsgraph.reading.NameDirectory;
import org.newsgraph.reading.Sector;

/**
 * An actor as others code it.
 *
 * @param key of one that the directory knows, or begins with {@value #MARK}
 * @param name the usual name, or what the code says in words
 * @param kind what sort of actor; GROUP where nobody says
 * @param countryCode ISO 3166-1 alpha-3 of the country it is or belongs to
 * @param sector the role it usually acts in
 */
public record CodedActor(String key, String name, ActorKind kind, @Nullable String countryCode,
		@Nullable Sector sector) {

	private static final String MARK = "code:";

	/** An actor that the directory knows. */
	public static CodedActor known(NameDirectory.Entry entry) {
		return new CodedActor(entry.id(), entry.name(), entry.kind(), entry.countryCode(), entry.sector());
	}

	/** Whoever a code stands for that the directory does not know. */
	public static CodedActor unknown(String code, String name, @Nullable String countryCode, @Nullable Sector sector) {
		return new CodedActor(MARK + code, name, ActorKind.GROUP, countryCode, sector);
	}

	/** Whether the directory knows it. */
	public boolean isKnown() {
		return !isOnlyCoded(this.key);
	}

	/** Whether no more than a code is known of the actor with this key. */
	static boolean isOnlyCoded(String key) {
		return key.startsWith(MARK);
	}

}
