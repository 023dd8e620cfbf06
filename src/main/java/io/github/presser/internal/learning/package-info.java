/**
 * Models and their training: a logistic classifier and a linear-chain CRF over hashed features, a conditional logit,
 * boosted trees.
 */
@NullMarked
package io.github.presser.internal.learning;

import org.jspecify.annotations.NullMarked;
