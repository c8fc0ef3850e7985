package org.newsgraph.reading.statement;

/**
 * Words between quotation marks. One that runs over several paragraphs is one quotation.
 *
 * @param start of the opening mark
 * @param innerStart of the first unit behind it
 * @param innerEnd of the closing mark
 * @param end behind it
 */
record Quotation(int start, int innerStart, int innerEnd, int end) {

	boolean contains(int offset) {
		return this.start <= offset && offset < this.end;
	}

	boolean overlaps(int from, int to) {
		return this.start < to && from < this.end;
	}

}
