/** What a rule of thumb is: it has a name, examples, and can be switched off to see what it gains. */
@NullMarked
package io.github.presser.internal.rules;

import org.jspecify.annotations.NullMarked;
