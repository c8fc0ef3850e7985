package org.newsgraph.reading.pipeline;

import org.newsgraph.reading.NameDirectory;
import org.newsgraph.reading.Reader;
import org.newsgraph.reading.event.EventCoder;
import org.newsgraph.reading.issue.IssueFinder;
import org.newsgraph.reading.language.Parser;
import org.newsgraph.reading.name.ActorFinder;
import org.newsgraph.reading.page.Cleaner;
import org.newsgraph.reading.statement.Attribution;
import org.newsgraph.reading.time.DateReader;

/** Lends the reader of the service to tests that start no service. */
public final class RealReader {

	private RealReader() {
	}

	/** The reader with this parser and these names. */
	public static Reader with(Parser parser, NameDirectory directory) {
		return new ArticleReader(new Cleaner(), parser, new ActorFinder(directory), new IssueFinder(), new EventCoder(),
				new Attribution(new DateReader()));
	}

}
