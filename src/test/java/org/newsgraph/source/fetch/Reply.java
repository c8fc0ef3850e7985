package org.newsgraph.source.fetch;

import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** What a site writes to whoever asks. */
public interface Reply {

	void write(OutputStream out) throws Exception;

	/** A page in UTF-8. */
	static Reply page(String html) {
		return body("text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8));
	}

	static Reply text(String text) {
		return body("text/plain", text.getBytes(StandardCharsets.UTF_8));
	}

	static Reply body(String type, String text, Charset charset) {
		return body(type, text.getBytes(charset));
	}

	/** A body of some type, with more lines of headers. */
	static Reply body(String type, byte[] body, String... headers) {
		return status(200, body, "Content-Type: " + type, String.join("\r\n", headers));
	}

	static Reply status(int status, String... headers) {
		return status(status, new byte[0], headers);
	}

	/** A status together with some bytes, as servers explain themselves. */
	static Reply status(int status, byte[] body, String... headers) {
		return (out) -> {
			head(out, status, "Content-Length: " + body.length, String.join("\r\n", headers));
			out.write(body);
		};
	}

	static Reply redirect(int status, Object location) {
		return status(status, "Location: " + location);
	}

	/** Bytes for ever, as fast as they are taken. */
	static Reply endless(byte[] again, String... headers) {
		return (out) -> {
			head(out, 200, String.join("\r\n", headers));
			while (true) {
				out.write(again);
			}
		};
	}

	/** One byte now and then, for ever, after some others. */
	static Reply trickle(String first) {
		return (out) -> {
			out.write(first.getBytes(StandardCharsets.ISO_8859_1));
			while (true) {
				out.write('a');
				out.flush();
				Thread.sleep(50);
			}
		};
	}

	static Reply raw(String answer) {
		return (out) -> out.write(answer.getBytes(StandardCharsets.ISO_8859_1));
	}

	private static void head(OutputStream out, int status, String... headers) throws Exception {
		String lines = String.join("\r\n", headers).strip();
		out.write(("HTTP/1.1 " + status + " As told\r\n" + lines + "\r\nConnection: close\r\n\r\n")
			.getBytes(StandardCharsets.UTF_8));
	}

}
