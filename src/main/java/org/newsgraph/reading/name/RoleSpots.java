package org.newsgraph.reading.name;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.newsgraph.reading.language.Sentence;

/**
 * The roles that the words of a sentence tell, names and all; found when first asked for.
 */
final class RoleSpots {

	private final Sentence sentence;

	private @Nullable List<RoleSpot> spots;

	RoleSpots(Sentence sentence) {
		this.sentence = sentence;
	}

	/** Those with a word of a name. */
	List<RoleSpot> in(EntitySpan span) {
		return spots().stream().filter((spot) -> spot.from() < span.to() && spot.to() > span.from()).toList();
	}

	/**
	 * Whether a name has the word for a body, an office or a kind of people; any society
	 * may be an "Alliance" by name.
	 */
	boolean areIn(EntitySpan span) {
		return in(span).stream()
			.anyMatch((spot) -> spot.role().kind() != Role.Kind.COMMON || spot.role().name().equals("country")
					|| spot.to() - spot.from() == span.length());
	}

	/** The role that the last words of a name tell, if others stand before them. */
	@Nullable Role ending(EntitySpan span) {
		return spots().stream()
			.filter((spot) -> spot.to() == span.to() && spot.from() > span.from())
			.map(RoleSpot::role)
			.findFirst()
			.orElse(null);
	}

	/** Whether the word for a post stands right before a word: "President Smith". */
	boolean officeEndsBefore(int at) {
		return at > 0 && spots().stream()
			.anyMatch((spot) -> spot.to() == at && spot.role().kind() == Role.Kind.OFFICE
					&& spot.standing() == Standing.IN_OFFICE);
	}

	/** Whether a title or another role stands right before a word: "Patriarch Basil". */
	boolean endBefore(int at) {
		return at > 0 && spots().stream().anyMatch((spot) -> spot.to() == at);
	}

	private List<RoleSpot> spots() {
		if (this.spots == null) {
			this.spots = Roles.in(this.sentence, new boolean[this.sentence.tokens().size()]);
		}
		return this.spots;
	}

}
