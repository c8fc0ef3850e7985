package org.newsgraph.source.fetch;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.io.Closer;
import org.newsgraph.graphql.NewsgraphException;

/** One request and its answer, over by its deadline whatever the server does. */
final class Exchange implements AutoCloseable {

	private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();

	private final CloseableHttpClient client;

	Exchange(CloseableHttpClient client) {
		this.client = client;
	}

	/**
	 * Asks for something.
	 * @param time how long it may take, from the question where the host is to the last
	 * byte
	 * @throws NewsgraphException ADDRESS_REFUSED, TOO_LARGE or UPSTREAM_FAILED
	 */
	Answer get(Target target, Validators known, BodyLimit limit, Duration time) {
		HttpGet request = request(target, known);
		Future<Answer> answer = this.workers.submit(() -> answer(request, limit));
		try {
			return answer.get(time.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (TimeoutException ex) {
			throw Refusals.tooSlow();
		}
		catch (ExecutionException ex) {
			throw Refusals.of((ex.getCause() != null) ? ex.getCause() : ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw Refusals.stopped();
		}
		finally {
			request.cancel();
			answer.cancel(true);
		}
	}

	private Answer answer(HttpGet request, BodyLimit limit) throws IOException {
		ClassicHttpResponse response = this.client.executeOpen(null, request, null);
		try {
			HttpEntity entity = response.getEntity();
			boolean wanted = response.getCode() >= 200 && response.getCode() < 300 && entity != null;
			return Answer.of(response, (wanted && entity != null) ? limit.read(entity) : new byte[0]);
		}
		finally {
			// To close an answer is to read it to its end, which may never come.
			request.cancel();
			Closer.closeQuietly(response);
		}
	}

	private static HttpGet request(Target target, Validators known) {
		HttpGet request = new HttpGet(target.address());
		request.setHeader(HttpHeaders.ACCEPT,
				"text/html, application/xhtml+xml, text/plain, application/xml;q=0.9, */*;q=0.8");
		request.setHeader(HttpHeaders.ACCEPT_ENCODING, BodyLimit.PACKINGS);
		if (known.etag() != null) {
			request.setHeader(HttpHeaders.IF_NONE_MATCH, known.etag());
		}
		if (known.lastModified() != null) {
			request.setHeader(HttpHeaders.IF_MODIFIED_SINCE, known.lastModified());
		}
		return request;
	}

	@Override
	public void close() throws IOException {
		this.workers.shutdownNow();
		this.client.close();
	}

}
