/** News in XML: IPTC NewsML-G2. */
@NullMarked
package org.newsgraph.source.format.xml;

import org.jspecify.annotations.NullMarked;
