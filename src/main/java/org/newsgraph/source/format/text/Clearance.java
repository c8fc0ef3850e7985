package org.newsgraph.source.format.text;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.newsgraph.source.door.UnusableException;

/** Whether an agency lets an item of its wire be used, and whether it is a text. */
public final class Clearance {

	private static final Set<String> TEXTS = Set.of("text", "composite");

	private static final Set<String> PICTURES_AND_SOUNDS = Set.of("picture", "graphic", "animation", "video", "audio");

	private Clearance() {
	}

	/**
	 * Whether it is something to see or to hear, which stands in each wire beside the
	 * texts.
	 */
	public static boolean isPictureOrSound(@Nullable String type) {
		return type != null && PICTURES_AND_SOUNDS.contains(code(type));
	}

	/**
	 * Checks what an item says of itself; a code may have the name of its scheme before a
	 * colon, and what is not said is no obstacle.
	 * @throws UnusableException if it is withheld, canceled, embargoed or no text
	 */
	public static void check(@Nullable String status, @Nullable String type, @Nullable String embargo) {
		if (status != null && !code(status).equals("usable")) {
			throw new UnusableException(
					"The agency says that it is not to be used: its status is " + code(status) + ".");
		}
		if (type != null && !TEXTS.contains(code(type))) {
			throw new UnusableException("It is no text: it is of the type " + code(type) + ".");
		}
		Instant now = Clock.systemUTC().instant();
		if (embargo != null && Moments.find(embargo).filter(now::isBefore).isPresent()) {
			throw new UnusableException("It is embargoed. Take it in again when the embargo has ended.");
		}
	}

	private static String code(String text) {
		return text.substring(text.lastIndexOf(':') + 1).strip().toLowerCase(Locale.ROOT);
	}

}
