/** A pre-trained network for Presser: it is used when this artifact is on the class path. Nothing here is called. */
@NullMarked
package io.github.presser.accurate;

import org.jspecify.annotations.NullMarked;
