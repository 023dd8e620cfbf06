/** The fifth step: who the source of each attribution is, if the article says. */
@NullMarked
package io.github.presser.internal.speakers;

import org.jspecify.annotations.NullMarked;
