/** What the formats share: character sets, dates, addresses, paragraphs. */
@NullMarked
package org.newsgraph.source.format.text;

import org.jspecify.annotations.NullMarked;
