package io.github.presser.page;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What a page says of its article outside the article's text; empty what it does not say. {@code told} if it says
 * that it holds one.
 */
record Facts(
    String headline,
    Optional<OffsetDateTime> date,
    List<String> authors,
    String publisher,
    String language,
    String address,
    String body,
    boolean told) {}
