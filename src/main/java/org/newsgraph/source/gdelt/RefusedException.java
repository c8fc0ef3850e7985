package org.newsgraph.source.gdelt;

/** Leaves a row that cannot be taken; it is cheap, for there may be millions. */
final class RefusedException extends RuntimeException {

	private final transient Refused reason;

	RefusedException(Refused reason) {
		super(reason.reason(), null, false, false);
		this.reason = reason;
	}

	Refused reason() {
		return this.reason;
	}

}
