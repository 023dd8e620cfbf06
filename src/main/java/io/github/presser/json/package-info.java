/**
 * Presser's results as JSON, and articles from JSON Lines. The schema of a result is the resource
 * {@code io/github/presser/json/extraction.schema.json}.
 */
@NullMarked
package io.github.presser.json;

import org.jspecify.annotations.NullMarked;
