package io.github.presser.internal.tokens;

/** What kind of name a token is part of, as the tagger sees it. */
public enum NameTag {
  NONE,
  PERSON,
  PLACE,
  ORGANISATION
}
