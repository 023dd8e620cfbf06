/** Training and measuring on annotated articles; nothing here runs when an article is read. */
@NullMarked
package io.github.presser.internal.training;

import org.jspecify.annotations.NullMarked;
