package org.newsgraph.event;

import org.jspecify.annotations.Nullable;
import org.newsgraph.actor.CodedActor;
import org.newsgraph.reading.Sector;

/**
 * Who takes part in a coded event.
 *
 * @param actor who
 * @param sector the role it acts in here
 * @param institution the body of a state that acts for it, if they name one
 */
public record CodedSide(CodedActor actor, @Nullable Sector sector, @Nullable String institution) {
}
