/** How right the results are, measured against articles in which people have marked the attributions. */
@NullMarked
package io.github.presser.internal.evaluation;

import org.jspecify.annotations.NullMarked;
