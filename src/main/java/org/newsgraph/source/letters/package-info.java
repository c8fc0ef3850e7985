/** The letters that bytes stand for, whoever lies about them. */
@NullMarked
package org.newsgraph.source.letters;

import org.jspecify.annotations.NullMarked;
