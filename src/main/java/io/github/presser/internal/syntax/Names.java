package io.github.presser.internal.syntax;

/** Where the names of an article stand. Tokens are given by index. */
public interface Names {

  /** Whether the token is part of a name. */
  boolean isName(int token);

  /** Whether the token is part of a person's name. */
  boolean isPersonName(int token);

  /** The first token of the name that the token is part of. */
  int nameBegin(int token);

  /** The token after the name that the token is part of. */
  int nameEnd(int token);
}
