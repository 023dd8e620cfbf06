/** Articles in which people have marked the attributions, to learn from and to measure by. */
@NullMarked
package io.github.presser.internal.corpus;

import org.jspecify.annotations.NullMarked;
