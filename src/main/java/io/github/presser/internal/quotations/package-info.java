/** The fourth step: what is attributed to somebody, with its cue and source, before anyone asks who that is. */
@NullMarked
package io.github.presser.internal.quotations;

import org.jspecify.annotations.NullMarked;
