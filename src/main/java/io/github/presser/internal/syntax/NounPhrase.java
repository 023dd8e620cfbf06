package io.github.presser.internal.syntax;

/**
 * A noun phrase without what stands after its head, as token indices: "the senior Doe aide" of "the senior Doe aide in
 * the north". When no phrase begins at a token it is empty, and its head is that token.
 *
 * @param begin its first token
 * @param end the token after its last
 * @param head its head noun, or the last token of the name that heads it
 * @param named whether a name heads it
 */
public record NounPhrase(int begin, int end, int head, boolean named) {

  /** The same phrase with the name in apposition to it as its head: "the mayor, | Jane Roe". */
  NounPhrase headedBy(NounPhrase apposed) {
    return new NounPhrase(begin, apposed.end, apposed.head, apposed.named);
  }
}
