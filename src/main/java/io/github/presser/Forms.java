package io.github.presser;

import java.io.Serializable;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What stands in for the value types while they are serialised, by Java and by Jackson's data binding alike: the same
 * components, with null where a value has an empty {@link Optional}. A record's accessors give what its components
 * are, and neither Java nor Jackson without a module can write an {@code Optional} or an {@link Instant}; callers, who
 * read far more often than they serialise, keep the {@code Optional}. What comes back goes through the constructors
 * and their checks.
 */
final class Forms {

  private Forms() {}

  /** Of an {@link Article}. */
  record ArticleForm(String id, String text, @Nullable String date, @Nullable Publication publication)
      implements Serializable {

    static ArticleForm of(Article article) {
      return new ArticleForm(
          article.id(), article.text(), article.date().map(Instant::toString).orElse(null), article.publication());
    }

    Article value() {
      return new Article(
          id, text, Optional.ofNullable(date).map(Instant::parse),
          publication == null ? Publication.UNKNOWN : publication);
    }

    private Object readResolve() {
      return value();
    }
  }

  /** Of a {@link Publication}. */
  record PublicationForm(
      @Nullable String headline,
      @Nullable String date,
      List<String> authors,
      @Nullable String publisher,
      @Nullable String language,
      @Nullable String address,
      List<String> captions,
      List<Span> blockQuotations) implements Serializable {

    static PublicationForm of(Publication publication) {
      return new PublicationForm(
          publication.headline().orElse(null), publication.date().map(OffsetDateTime::toString).orElse(null),
          publication.authors(), publication.publisher().orElse(null), publication.language().orElse(null),
          publication.address().orElse(null), publication.captions(), publication.blockQuotations());
    }

    Publication value() {
      return new Publication(
          Optional.ofNullable(headline), Optional.ofNullable(date).map(OffsetDateTime::parse), authors,
          Optional.ofNullable(publisher), Optional.ofNullable(language), Optional.ofNullable(address),
          captions, blockQuotations);
    }

    private Object readResolve() {
      return value();
    }
  }

  /** Of each kind of {@link Entity}. */
  record EntityForm(EntityType type, String id, String name, @Nullable String rosterId, List<Mention> mentions)
      implements Serializable {

    static EntityForm of(Entity entity) {
      return new EntityForm(
          entity.type(), entity.id(), entity.name(), entity.rosterId().orElse(null), entity.mentions());
    }

    Entity value() {
      return Entity.of(type, id, name, Optional.ofNullable(rosterId), mentions);
    }

    private Object readResolve() {
      return value();
    }
  }

  /** Of {@link Evidence}. */
  record EvidenceForm(Evidence.Basis basis, String explanation, @Nullable String articleId) implements Serializable {

    static EvidenceForm of(Evidence evidence) {
      return new EvidenceForm(evidence.basis(), evidence.explanation(), evidence.articleId().orElse(null));
    }

    Evidence value() {
      return new Evidence(basis, explanation, Optional.ofNullable(articleId));
    }

    private Object readResolve() {
      return value();
    }
  }

  /** Of a {@link Quotation}. */
  record QuotationForm(
      String id,
      Quotation.Kind kind,
      Quotation.Act act,
      double confidence,
      List<Span> content,
      List<Span> passages,
      @Nullable Span cue,
      @Nullable Span source,
      List<Speaker> speakers,
      Evidence evidence,
      List<Quotation> inner)
      implements Serializable {

    static QuotationForm of(Quotation q) {
      return new QuotationForm(
          q.id(), q.kind(), q.act(), q.confidence(), q.content(), q.passages(), q.cue().orElse(null),
          q.source().orElse(null), q.speakers(), q.evidence(), q.inner());
    }

    Quotation value() {
      return new Quotation(
          id, kind, act, confidence, content, passages, Optional.ofNullable(cue), Optional.ofNullable(source),
          speakers, evidence, inner);
    }

    private Object readResolve() {
      return value();
    }
  }

  /** Of a {@link Roster}. */
  record RosterForm(List<Roster.Member> members, boolean officesNeedDate) implements Serializable {

    static RosterForm of(Roster roster) {
      return new RosterForm(roster.members(), roster.officesNeedDate());
    }

    Roster value() {
      return Roster.of(members, officesNeedDate);
    }

    private Object readResolve() {
      return value();
    }
  }

  /** Of a {@link Roster.Member}. */
  record MemberForm(
      String id,
      String name,
      Roster.Member.Type type,
      List<String> aliases,
      List<Roster.Role> roles,
      Gender gender,
      @Nullable String wikidata)
      implements Serializable {

    static MemberForm of(Roster.Member m) {
      return new MemberForm(
          m.id(), m.name(), m.type(), m.aliases(), m.roles(), m.gender(), m.wikidata().orElse(null));
    }

    Roster.Member value() {
      return new Roster.Member(id, name, type, aliases, roles, gender, Optional.ofNullable(wikidata));
    }

    private Object readResolve() {
      return value();
    }
  }

  /** Of a {@link Roster.Role}. */
  record RoleForm(List<String> titles, List<String> of, @Nullable Integer from, @Nullable Integer to)
      implements Serializable {

    static RoleForm of(Roster.Role role) {
      return new RoleForm(role.titles(), role.of(), boxed(role.from()), boxed(role.to()));
    }

    Roster.Role value() {
      return new Roster.Role(titles, of, unboxed(from), unboxed(to));
    }

    private static @Nullable Integer boxed(OptionalInt year) {
      return year.isPresent() ? (Integer) year.getAsInt() : null;
    }

    private static OptionalInt unboxed(@Nullable Integer year) {
      return year == null ? OptionalInt.empty() : OptionalInt.of(year);
    }

    private Object readResolve() {
      return value();
    }
  }
}
