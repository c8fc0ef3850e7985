package org.newsgraph.graph;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;

/**
 * A place in a sorted list: the values its rows are sorted by, of one row. Opaque
 * outside; its own small codec, because what comes back is not to be trusted.
 *
 * @param fields the values, each a {@code String}, {@code Long}, {@code Double},
 * {@code LocalDate} or {@code Instant}
 */
public record Cursor(List<Object> fields) {

	private static final int LONGEST = 4_096;

	public Cursor {
		fields = List.copyOf(fields);
	}

	/**
	 * A cursor of these values.
	 * @param fields the values, in the order of the sort
	 */
	public static Cursor of(Object... fields) {
		return new Cursor(List.of(fields));
	}

	/**
	 * The opaque form, of at most 4,096 letters, digits, {@code -} and {@code _}.
	 * @throws IllegalArgumentException if a value is of another type or all are too long
	 */
	public String encode() {
		String text = Base64.getUrlEncoder().withoutPadding().encodeToString(CursorCodec.write(this.fields));
		if (text.length() > LONGEST) {
			throw new IllegalArgumentException("a cursor holds at most " + LONGEST + " characters");
		}
		return text;
	}

	/**
	 * Reads the opaque form.
	 * @param cursor what {@link #encode()} gave
	 * @throws IllegalArgumentException if it is something else
	 */
	public static Cursor parse(String cursor) {
		if (cursor.length() > LONGEST) {
			throw new IllegalArgumentException("not a cursor: too long");
		}
		return new Cursor(CursorCodec.read(decode(cursor)));
	}

	private static byte[] decode(String cursor) {
		try {
			return Base64.getUrlDecoder().decode(cursor);
		}
		catch (IllegalArgumentException ex) {
			throw new IllegalArgumentException("not a cursor", ex);
		}
	}

	/**
	 * Whether another may stand in the same list: its values are of the same types, and a
	 * text in front of them, which names the list, is the same.
	 */
	public boolean isOfSameList(Cursor other) {
		return types().equals(other.types())
				&& (!(this.fields.getFirst() instanceof String list) || list.equals(other.fields.getFirst()));
	}

	private List<? extends Class<?>> types() {
		return this.fields.stream().map(Object::getClass).toList();
	}

	/** The number of values. */
	public int size() {
		return this.fields.size();
	}

	/**
	 * One value, as text.
	 * @param index its place in the sort
	 * @throws IllegalArgumentException if there is none of that type there
	 */
	public String string(int index) {
		return field(index, String.class);
	}

	/**
	 * One value, as a whole number.
	 * @param index its place in the sort
	 * @throws IllegalArgumentException if there is none of that type there
	 */
	public long number(int index) {
		return field(index, Long.class);
	}

	/**
	 * One value, as a number with a fraction.
	 * @param index its place in the sort
	 * @throws IllegalArgumentException if there is none of that type there
	 */
	public double fraction(int index) {
		return field(index, Double.class);
	}

	/**
	 * One value, as a day.
	 * @param index its place in the sort
	 * @throws IllegalArgumentException if there is none of that type there
	 */
	public LocalDate date(int index) {
		return field(index, LocalDate.class);
	}

	/**
	 * One value, as a moment.
	 * @param index its place in the sort
	 * @throws IllegalArgumentException if there is none of that type there
	 */
	public Instant instant(int index) {
		return field(index, Instant.class);
	}

	private <T> T field(int index, Class<T> type) {
		if (index >= this.fields.size() || !type.isInstance(this.fields.get(index))) {
			throw new IllegalArgumentException("not a cursor of this list");
		}
		return type.cast(this.fields.get(index));
	}

}
