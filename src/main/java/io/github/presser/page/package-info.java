/** Articles from saved web pages: what of a page is the article, and what the page says of it. Needs jsoup. */
@NullMarked
package io.github.presser.page;

import org.jspecify.annotations.NullMarked;
