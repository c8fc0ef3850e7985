package org.newsgraph.source.format;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Records of a web archive, as a crawler writes them. */
final class WarcFixture {

	private WarcFixture() {
	}

	static String response(String url, String date, String status, String type, String body) {
		String http = "HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\nContent-Length: " + length(body)
				+ "\r\n\r\n" + body;
		return record("response", url, date, "application/http; msgtype=response", http);
	}

	/**
	 * An answer with any body.
	 * @param headers of HTTP, each with its line end
	 */
	static byte[] response(String url, String date, String headers, byte[] body) {
		String http = "HTTP/1.1 200 OK\r\n" + headers + "Content-Length: " + body.length + "\r\n\r\n"
				+ new String(body, StandardCharsets.ISO_8859_1);
		return record("response", url, date, "application/http; msgtype=response", http, http.length())
			.getBytes(StandardCharsets.ISO_8859_1);
	}

	static String resource(String url, String date, String type, String body) {
		return record("resource", url, date, type, body);
	}

	private static String record(String kind, String url, String date, String type, String block) {
		return record(kind, url, date, type, block, length(block));
	}

	private static String record(String kind, String url, String date, String type, String block, int length) {
		return "WARC/1.0\r\nWARC-Type: " + kind + "\r\nWARC-Target-URI: " + url + "\r\nWARC-Date: " + date
				+ "\r\nWARC-Record-ID: <urn:uuid:" + UUID.randomUUID() + ">\r\nContent-Type: " + type
				+ "\r\nContent-Length: " + length + "\r\n\r\n" + block + "\r\n\r\n";
	}

	private static int length(String text) {
		return text.getBytes(StandardCharsets.UTF_8).length;
	}

}
