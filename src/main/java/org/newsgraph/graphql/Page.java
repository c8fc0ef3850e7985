package org.newsgraph.graphql;

import org.jspecify.annotations.Nullable;

import org.newsgraph.graph.Cursor;

/**
 * Which part of a list is asked for.
 *
 * @param size how many, from 0 to 100
 * @param backward whether from the end of the list
 * @param beyond the place to begin behind, or, backward, to stop before; {@code null} for
 * the start, or the end, of the list
 * @param counted whether the length of the whole list is asked for
 */
public record Page(int size, boolean backward, @Nullable Cursor beyond, boolean counted) {

	/** The most that may be asked for at once. */
	public static final int LARGEST = 100;

	/** Where counting stops. */
	public static final int COUNTED_UP_TO = 10_001;

	private static final int USUAL = 20;

	/** The first of a list, not counted. */
	public static Page first(int size) {
		return of(size, null, null, null, false);
	}

	/**
	 * Reads the four arguments of a connection.
	 * @throws NewsgraphException BAD_USER_INPUT if they contradict each other, a size is
	 * below 0 or a cursor is none; TOO_COMPLEX if a size is above 100
	 */
	public static Page of(@Nullable Integer first, @Nullable String after, @Nullable Integer last,
			@Nullable String before, boolean counted) {
		boolean backward = last != null || before != null;
		if (backward && (first != null || after != null)) {
			throw NewsgraphException.badInput("Ask for first and after, or for last and before, not for both.");
		}
		return backward ? new Page(size("last", last), true, cursor("before", before), counted)
				: new Page(size("first", first), false, cursor("after", after), counted);
	}

	private static int size(String name, @Nullable Integer size) {
		if (size == null) {
			return USUAL;
		}
		if (size < 0) {
			throw NewsgraphException.badInput(name + " must be 0 or more, not " + size + ".");
		}
		return within(name, size);
	}

	/**
	 * How many are asked for at once.
	 * @param name of the argument that says so
	 * @throws NewsgraphException TOO_COMPLEX if they are more than 100
	 */
	public static int within(String name, int size) {
		if (size > LARGEST) {
			throw new NewsgraphException(ErrorCode.TOO_COMPLEX,
					name + " must be at most " + LARGEST + ", not " + size + ". Ask for less at once.")
				.costing(size, LARGEST);
		}
		return size;
	}

	private static @Nullable Cursor cursor(String name, @Nullable String text) {
		try {
			return (text != null) ? Cursor.parse(text) : null;
		}
		catch (IllegalArgumentException ex) {
			throw NewsgraphException.badInput(name + " is no cursor. Give a cursor that a page of this list showed.");
		}
	}

	/**
	 * A cursor of another list, or of another order of this one, would only seem to stand
	 * somewhere in it.
	 * @param row the cursor of some row of the list
	 * @throws NewsgraphException BAD_USER_INPUT if the page begins behind a cursor of
	 * another list
	 */
	public void refuseOfOtherLists(Cursor row) {
		if (this.beyond != null && !row.isOfSameList(this.beyond)) {
			throw NewsgraphException
				.badInput("This is no cursor of this list. Give a cursor that a page of it showed.");
		}
	}

	/** How many rows to fetch: one more than asked for tells whether there is more. */
	public int limit() {
		return this.size + 1;
	}

}
