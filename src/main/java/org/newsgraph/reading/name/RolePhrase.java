package org.newsgraph.reading.name;

import java.util.Locale;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.newsgraph.reading.ActorKind;
import org.newsgraph.reading.Sector;
import org.newsgraph.reading.language.Sentence;

/**
 * A role with what the words around it say: whose it is, which rank, under which body.
 */
final class RolePhrase {

	private final Sentence sentence;

	private final RoleSpot spot;

	private int from;

	private int to;

	private int officeFrom;

	private Standing standing;

	private boolean lesser;

	private boolean fromElsewhere;

	private @Nullable String part;

	private @Nullable Figure owner;

	private @Nullable RolePhrase body;

	RolePhrase(Sentence sentence, RoleSpot spot) {
		this.sentence = sentence;
		this.spot = spot;
		this.from = spot.from();
		this.to = spot.to();
		this.officeFrom = spot.from();
		this.standing = spot.standing();
	}

	void owner(Figure figure, int start) {
		if (Words.has("of no country", role().name())) {
			return;
		}
		this.owner = figure;
		this.from = Math.min(this.from, start);
	}

	/**
	 * Puts the role under a body: "Foreign Ministry spokesman", "head of the army".
	 * @param possessive whether it is "the former president's party", which is no former
	 * party
	 */
	void under(RolePhrase inner, boolean possessive) {
		this.body = (inner.role().kind() == Role.Kind.BODY || this.body == null) ? inner : this.body;
		this.owner = (this.owner != null) ? this.owner : inner.owner;
		if (inner.from < this.from && (!possessive || role().kind() == Role.Kind.OFFICIAL)) {
			this.standing = this.standing.or(inner.standing);
		}
		this.officeFrom = Math.min(this.officeFrom, inner.officeFrom);
		this.from = Math.min(this.from, inner.from);
		this.to = Math.max(this.to, inner.to);
	}

	void rank(String word, int at) {
		this.standing = this.standing.or(Standing.ofWord(word));
		this.lesser |= Words.has("rank", word);
		if (at == this.officeFrom - 1) {
			this.officeFrom = at;
		}
		this.from = Math.min(this.from, at);
	}

	/** "The Saudi-led coalition", "foreign fighters": not of where they are. */
	void comesFromElsewhere() {
		this.fromElsewhere = true;
	}

	/** "Ruritania's Kurdish leader" leads some of it. */
	void part(String people) {
		this.part = people;
	}

	void extend(int end) {
		this.to = Math.max(this.to, end);
	}

	/** Whether its head is part of a name of this kind. */
	boolean isIn(String entity) {
		return this.sentence.tokens().get(this.spot.from()).entity().equals(entity);
	}

	/** Which words may stand between the role and whose it is. */
	boolean reachesBehind(String word) {
		return word.equals("of") || word.equals("for") && isPersonal() || word.equals("in") && !isOwned()
				&& !this.fromElsewhere && (role().kind() == Role.Kind.PEOPLE || role().kind() == Role.Kind.BODY);
	}

	/** Whether it is no title: "leader", not "Leader". */
	boolean isWrittenSmall() {
		return !Texts.isCapitalized(this.sentence.tokens().get(this.spot.from()).text());
	}

	boolean isFromElsewhere() {
		return this.fromElsewhere;
	}

	@Nullable String part() {
		return this.part;
	}

	Role role() {
		return this.spot.role();
	}

	boolean isPersonal() {
		return role().isPersonal();
	}

	/** "Ruritanian leaders" are more than the one who leads it. */
	boolean isPlural() {
		return this.sentence.tokens().get(this.spot.to() - 1).tag().endsWith("S");
	}

	boolean isOwned() {
		return this.owner != null;
	}

	Standing standing() {
		return this.standing;
	}

	boolean isInOffice() {
		return this.standing == Standing.IN_OFFICE;
	}

	boolean isLesser() {
		return this.lesser;
	}

	@Nullable Figure owner() {
		return this.owner;
	}

	@Nullable RolePhrase body() {
		return this.body;
	}

	@Nullable String countryCode() {
		return (this.owner != null) ? this.owner.countryCode() : null;
	}

	Sector sector() {
		if (!isInOffice() && role().isPower()) {
			return Sector.ELI;
		}
		Sector own = ownSector();
		return (own.isOfTheState() && this.owner != null && !isOfTheState()) ? notOfTheState(this.owner, own) : own;
	}

	private Sector ownSector() {
		boolean official = role().kind() == Role.Kind.OFFICIAL && role().sector() == Sector.GOV;
		if (official && this.body != null && this.body.role().kind() == Role.Kind.BODY) {
			return this.body.sector();
		}
		Sector ofOwner = (this.owner != null && this.owner.kind() == ActorKind.ORGANIZATION) ? this.owner.sector()
				: null;
		return (isGeneric() && ofOwner != null) ? ofOwner : role().sector();
	}

	/**
	 * What is no part of a state has none of its sectors, whatever it is called; but
	 * cities have police and courts, too.
	 */
	static Sector notOfTheState(Figure owner, Sector called) {
		if (owner.isPlace() && (called == Sector.COP || called == Sector.JUD)) {
			return called;
		}
		return (owner.kind() == ActorKind.ORGANIZATION && owner.sector() != null) ? owner.sector() : Sector.UNK;
	}

	/**
	 * Whether who is meant is in the service of the owner's state, and not of a part of
	 * it.
	 */
	boolean isOfTheState() {
		return serves() && !role().isLocal() && this.owner != null && this.owner.isOfItsState(role());
	}

	/** Whether what is done in this role is done for all of whose it is. */
	boolean serves() {
		return this.part == null && isInOffice() && !isOneSoldier() && (!isOfABody() || bodyRole().actsForState());
	}

	/** What a soldier says or does is not what the army does. */
	boolean isOneSoldier() {
		return Words.has("soldier", form());
	}

	/** "The head of the Ruritanian army" is not that of the state. */
	boolean isOfABody() {
		return role().kind() == Role.Kind.OFFICE && this.body != null && bodyRole().kind() == Role.Kind.BODY
				&& !bodyRole().name().equals("Government");
	}

	Role bodyRole() {
		return Objects.requireNonNull(this.body).role();
	}

	/** A leader, a spokesman, a gunman: what he is depends on whose he is. */
	private boolean isGeneric() {
		return role().sector() == Sector.UAF || role().sector() == Sector.GOV
				&& (role().kind() == Role.Kind.OFFICIAL || role().kind() == Role.Kind.OFFICE);
	}

	/**
	 * The post as the text has it, with its rank: "former Foreign Ministry spokesman".
	 */
	String office() {
		return Texts.of(this.sentence, this.officeFrom, this.spot.to());
	}

	/** The words of the role alone, lower case. */
	String form() {
		return Texts.of(this.sentence, this.spot.from(), this.spot.to()).toLowerCase(Locale.ROOT);
	}

	int from() {
		return this.from;
	}

	int to() {
		return this.to;
	}

	int headFrom() {
		return this.spot.from();
	}

	int headTo() {
		return this.spot.to();
	}

}
