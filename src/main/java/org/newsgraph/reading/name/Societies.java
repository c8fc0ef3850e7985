package org.newsgraph.reading.name;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.newsgraph.reading.Sector;
import org.newsgraph.reading.language.Sentence;
import org.newsgraph.reading.language.Token;

/**
 * Societies by their names where the parser sees no name: capitals in a row with a word
 * such as "Alliance" among them.
 */
final class Societies {

	private static final int SHORTEST = 2;

	private final Sentence sentence;

	private final RoleSpots roles;

	Societies(Sentence sentence, RoleSpots roles) {
		this.sentence = sentence;
		this.roles = roles;
	}

	/** The name that starts at a word; {@code null} if none does. */
	@Nullable EntitySpan at(int from) {
		List<Token> tokens = this.sentence.tokens();
		int to = from;
		while (to < tokens.size() && (isPart(tokens.get(to), to == from) || isInside(tokens, to, from))) {
			to++;
		}
		EntitySpan span = new EntitySpan(from, to, "ORGANIZATION");
		return (to - from >= SHORTEST && (isNamedSo(span) || opening(span) != null)) ? span : null;
	}

	private static boolean isInside(List<Token> tokens, int at, int from) {
		return at > from && isLink(tokens.get(at)) && at + 1 < tokens.size() && isPart(tokens.get(at + 1), false);
	}

	/** The small words of names: "Union of Ferry Crews". */
	static boolean isLink(Token token) {
		return Words.has("link", token.text());
	}

	/**
	 * Whether a word behind the first says that it is a society, and none that it is an
	 * office.
	 */
	boolean isNamedSo(EntitySpan span) {
		return this.sentence.tokens().subList(span.from() + 1, span.to()).stream().anyMatch(Societies::isSociety)
				&& this.roles.in(span).stream().noneMatch(Societies::isOffice);
	}

	/** The kind of people that it begins with: "Institute for River Studies". */
	@Nullable Role opening(EntitySpan span) {
		List<RoleSpot> spots = this.roles.in(span);
		if (spots.isEmpty() || spots.stream().anyMatch(Societies::isOffice)) {
			return null;
		}
		RoleSpot first = spots.getFirst();
		boolean opens = first.from() == span.from() && first.to() < span.to() - 1
				&& isLink(this.sentence.tokens().get(first.to()));
		return (opens && first.role().kind() == Role.Kind.PEOPLE) ? first.role() : null;
	}

	/** Of which people it is: "Journalists Association". */
	@Nullable Sector sector(EntitySpan span) {
		return this.roles.in(span)
			.stream()
			.map(RoleSpot::role)
			.filter((role) -> role.kind() == Role.Kind.PEOPLE && role.sector() != Sector.CVL)
			.map(Role::sector)
			.findFirst()
			.orElse(null);
	}

	private static boolean isOffice(RoleSpot spot) {
		return spot.role().kind() != Role.Kind.PEOPLE && spot.role().kind() != Role.Kind.COMMON;
	}

	private static boolean isPart(Token token, boolean first) {
		boolean name = token.isName() || first && token.tag().equals("JJ");
		return name && token.entity().equals("O") && Texts.isCapitalized(token.text())
				&& !token.text().equals(token.text().toUpperCase(Locale.ROOT)) && !Words.has("calendar", token.text());
	}

	private static boolean isSociety(Token token) {
		return Words.has("society", token.text());
	}

}
