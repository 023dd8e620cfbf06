package io.github.presser.internal.statements;

import io.github.presser.Quotation;
import java.time.Instant;
import java.util.Optional;

/**
 * A quotation in its article.
 *
 * @param article number of the article in the order of the input
 * @param articleId its id
 * @param date when it was published
 * @param quotation the quotation
 * @param wording its words
 * @param open whether the article leaves open who speaks: it gives no source, or a pronoun that it does not resolve
 * @param speakers the set of speakers by {@link Identities}
 */
public record ArticleQuotation(
    int article, String articleId, Optional<Instant> date, Quotation quotation, String wording, boolean open,
    int speakers) {}
