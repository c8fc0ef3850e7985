package org.newsgraph.graph;

import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * The id of a thing in the whole graph, as the API shows it: opaque outside, with the
 * type inside.
 *
 * @param type the GraphQL type, such as {@code Article}
 * @param key the id within the type
 */
public record GlobalId(String type, String key) {

	private static final int LONGEST = 1024;

	private static final Pattern TYPE = Pattern.compile("[A-Z][A-Za-z]{0,63}");

	public GlobalId {
		if (!TYPE.matcher(type).matches() || key.isEmpty()) {
			throw new IllegalArgumentException("not an id: type and key must be given");
		}
	}

	/** The opaque form, of letters, digits, {@code -} and {@code _}. */
	public String encode() {
		byte[] bytes = (this.type + ":" + this.key).getBytes(StandardCharsets.UTF_8);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

	/**
	 * Reads the opaque form.
	 * @param id what {@link #encode()} gave
	 * @throws IllegalArgumentException if it is something else
	 */
	public static GlobalId parse(String id) {
		if (id.length() > LONGEST) {
			throw new IllegalArgumentException("not an id: too long");
		}
		String text = text(id);
		int colon = text.indexOf(':');
		if (colon < 0) {
			throw new IllegalArgumentException("not an id: '" + id + "'");
		}
		return new GlobalId(text.substring(0, colon), text.substring(colon + 1));
	}

	private static String text(String id) {
		try {
			byte[] bytes = Base64.getUrlDecoder().decode(id);
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
		}
		catch (IllegalArgumentException | CharacterCodingException ex) {
			throw new IllegalArgumentException("not an id: '" + id + "'", ex);
		}
	}

}
