/** The first step: the paragraphs of a page, what each is for, and the marks in it. */
@NullMarked
package io.github.presser.internal.text;

import org.jspecify.annotations.NullMarked;
