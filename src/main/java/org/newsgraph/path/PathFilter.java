package org.newsgraph.path;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.newsgraph.relation.RelationType;
import org.newsgraph.relation.Sign;

/**
 * Over which relations paths may lead; what is left out does not matter.
 *
 * @param types of one of these types
 * @param sign that point this way
 * @param since that held on this day or later
 * @param until that held on this day or before
 * @param knownBy as the graph knew them at this moment
 * @param minConfidence at least this sure
 */
record PathFilter(@Nullable List<RelationType> types, @Nullable Sign sign, @Nullable LocalDate since,
		@Nullable LocalDate until, @Nullable Instant knownBy, @Nullable Double minConfidence) {

	/** How the relations are gone over that it chooses. */
	Walk walk() {
		boolean all = Stream.of(this.types, this.sign, this.since, this.until).allMatch(Objects::isNull);
		return (this.knownBy != null) ? Walk.OVER_THOSE_OF_THEN : all ? Walk.OVER_ALL : Walk.OVER_SOME;
	}

	Map<String, @Nullable Object> parameters() {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("types", (this.types != null) ? this.types.stream().map(Enum::name).toList() : null);
		parameters.put("sign", (this.sign != null) ? this.sign.name() : null);
		parameters.put("since", this.since);
		parameters.put("until", this.until);
		parameters.put("knownBy", this.knownBy);
		parameters.put("minConfidence", (this.minConfidence != null) ? this.minConfidence : 0.0);
		return parameters;
	}

}
