package org.newsgraph.graphql;

/** Why something was refused; stable, for programs. */
public enum ErrorCode {

	BAD_USER_INPUT, NOT_FOUND, TOO_LARGE, TOO_COMPLEX, UNSUPPORTED_LANGUAGE, UNAUTHENTICATED, FORBIDDEN, RATE_LIMITED,
	CONFLICT, UPSTREAM_FAILED, UNAVAILABLE, INTERNAL

}
