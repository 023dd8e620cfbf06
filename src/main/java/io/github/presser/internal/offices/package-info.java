/** Offices: what the words of a title say, and who holds it in an article and on the roster. */
@NullMarked
package io.github.presser.internal.offices;

import org.jspecify.annotations.NullMarked;
