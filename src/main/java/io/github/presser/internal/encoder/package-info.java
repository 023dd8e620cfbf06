/**
 * What a pre-trained network adds to the step of quotations, where one is on the class path: which words it takes for
 * heads of cues, and how it labels the words around them. The network itself is in another artifact.
 */
@NullMarked
package io.github.presser.internal.encoder;

import org.jspecify.annotations.NullMarked;
