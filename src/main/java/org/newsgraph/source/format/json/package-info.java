/** News in JSON: our own input, schema.org's JSON-LD, IPTC ninjs. */
@NullMarked
package org.newsgraph.source.format.json;

import org.jspecify.annotations.NullMarked;
