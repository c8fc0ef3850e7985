package org.newsgraph.source.fetch;

import java.io.IOException;
import java.net.UnknownHostException;
import java.util.zip.ZipException;

import javax.net.ssl.SSLException;

import org.apache.hc.client5.http.HttpHostConnectException;
import org.apache.hc.core5.http.HttpException;
import org.newsgraph.graphql.ErrorCode;
import org.newsgraph.graphql.NewsgraphException;

/**
 * Why something is not fetched. Nothing that a server or a name service said is repeated:
 * it could tell of the inside of a network, or break a log.
 */
final class Refusals {

	static final String BY_HAND = "Hand in the text that stands there instead.";

	private Refusals() {
	}

	static NewsgraphException address(String why) {
		return new NewsgraphException(ErrorCode.ADDRESS_REFUSED, "This address is not fetched: " + why);
	}

	/** The same where a server led there. */
	static NewsgraphException redirect(NewsgraphException refused) {
		return (refused.code() != ErrorCode.ADDRESS_REFUSED) ? refused
				: new NewsgraphException(ErrorCode.ADDRESS_REFUSED, String.valueOf(refused.getMessage())
					.replace("This address is not", "This address redirects to another, which is not"));
	}

	static NewsgraphException robots() {
		return new NewsgraphException(ErrorCode.ROBOTS_REFUSED,
				"The site asks programs not to fetch this page (robots.txt). " + BY_HAND);
	}

	static NewsgraphException failed(String why) {
		return new NewsgraphException(ErrorCode.UPSTREAM_FAILED, why);
	}

	static NewsgraphException tooLarge(long most) {
		return new NewsgraphException(ErrorCode.TOO_LARGE,
				"What stands at this address is larger than " + most + " bytes (newsgraph.fetch.size). " + BY_HAND);
	}

	static NewsgraphException tooSlow() {
		return failed(
				"The server did not answer completely in the time it has (newsgraph.fetch.time). Try again later.");
	}

	static NewsgraphException busy() {
		return new NewsgraphException(ErrorCode.RATE_LIMITED,
				"Too many addresses of this host wait for their turn, and it is asked for one at a time. Try again later.");
	}

	static NewsgraphException stopped() {
		return new NewsgraphException(ErrorCode.UNAVAILABLE,
				"This was stopped before it was fetched. Try again later.");
	}

	/** What to tell of a failure on the way. */
	static NewsgraphException of(Throwable failure) {
		return switch (failure) {
			case NewsgraphException refused -> refused;
			case UnknownHostException unknown ->
				failed("No host of this name was found. Check the address, or try again later.");
			case SSLException unsafe -> failed(
					"No safe connection could be made, as when nobody vouches for the server's certificate. Look at it in a browser, or ask its keeper.");
			case HttpHostConnectException closed -> failed("The server accepts no connection. Try again later.");
			case ZipException broken -> failed("The server's answer cannot be unpacked. " + BY_HAND);
			case IOException broken -> failed("The server broke off or did not answer in time. Try again later.");
			case HttpException strange ->
				failed("The server does not answer as a web server should. Check the address and its port.");
			case RuntimeException fault -> throw fault;
			case Error fault -> throw fault;
			default -> throw new IllegalStateException(failure);
		};
	}

}
