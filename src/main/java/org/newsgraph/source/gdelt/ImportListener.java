package org.newsgraph.source.gdelt;

/** Is told how far an import is. */
@FunctionalInterface
public interface ImportListener {

	/**
	 * Some more rows have been stored, some thousand at most since the last time.
	 * @param soFar what became of all rows up to here
	 * @return whether to go on; what is stored stays, and the same import given again
	 * stores the rest
	 */
	boolean goOn(ImportCount soFar);

}
