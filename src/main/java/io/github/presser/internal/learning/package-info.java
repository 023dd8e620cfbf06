/** Linear models over hashed features, and their training: a logistic classifier and a linear-chain CRF. */
@NullMarked
package io.github.presser.internal.learning;

import org.jspecify.annotations.NullMarked;
