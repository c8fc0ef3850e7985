package org.newsgraph.source.format;

/** What a file is. */
enum Kind {

	TEXT, HTML, MHTML, JSON, JSON_LINES, XML, WARC, GZIP, ZIP, EMPTY, OTHER, MISNAMED, UNKNOWN

}
