package org.newsgraph.source.door;

import java.util.function.Consumer;

/** A lot that cannot be looked into. */
record RefusedLot(Spot where, String reason) implements Lot {

	@Override
	public String mark() {
		return "";
	}

	@Override
	public void unpack(Consumer<Found> to) {
		to.accept(new Found.Refusal(this.where, this.reason));
	}

}
