/** The third step: the people, places and organisations that the article names, with what it tells of them. */
@NullMarked
package io.github.presser.internal.entities;

import org.jspecify.annotations.NullMarked;
