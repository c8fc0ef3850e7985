/** What is argued about: plans, treaties, laws, wars and summits in all their forms. */
@NullMarked
package org.newsgraph.reading.issue;

import org.jspecify.annotations.NullMarked;
