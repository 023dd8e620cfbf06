/** Linear models and their inference: hashed features, a logistic classifier and a linear-chain conditional random field. */
@NullMarked
package io.github.presser.internal.learning;

import org.jspecify.annotations.NullMarked;
