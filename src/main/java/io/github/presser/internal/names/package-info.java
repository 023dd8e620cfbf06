/**
 * Names of people and bodies: taken apart, compared, merged. The only home of the question whether two names are of the
 * same; every step that asks it asks here.
 */
@NullMarked
package io.github.presser.internal.names;

import org.jspecify.annotations.NullMarked;
