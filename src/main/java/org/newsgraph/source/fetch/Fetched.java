package org.newsgraph.source.fetch;

import java.net.URI;
import java.time.Duration;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a server answered.
 *
 * @param address where it was found in the end
 * @param passed the addresses that redirected there, in their order, without the last
 * @param moved whether all of them said that it is there for good; false if there are
 * none
 * @param status of HTTP, never a redirect; 304 if the known version is the newest
 * @param contentType in lower case and without parameters; {@code null} if not given
 * @param charset the name of its character set, as given; {@code null} if not given
 * @param validators to ask with next time
 * @param freshFor how long the server says that nothing changes there; {@code null} if it
 * does not say
 * @param retryAfter how long the server wants to be left alone; {@code null} if it does
 * not say
 * @param body unpacked; empty unless the status is one of success
 */
public record Fetched(URI address, List<URI> passed, boolean moved, int status, @Nullable String contentType,
		@Nullable String charset, Validators validators, @Nullable Duration freshFor, @Nullable Duration retryAfter,
		byte[] body) {

	/** Where it was looked for first, written in one way only. */
	public URI asked() {
		return this.passed.isEmpty() ? this.address : this.passed.getFirst();
	}

	/** Whether the known version is the newest. */
	public boolean notModified() {
		return this.status == 304;
	}

	/** Whether there is what was asked for. */
	public boolean succeeded() {
		return this.status >= 200 && this.status < 300;
	}

}
