package io.github.presser.internal.speakers;

/** What spoke most for somebody whom words were taken to stand for. */
enum Reason {
  /** When and how they were mentioned last. */
  MENTION,
  /** That they were the last subject, or the paragraph's first. */
  SUBJECT,
  /** Whose turn it is to speak. */
  TURN,
  /** How much of the article is about them. */
  TOPIC,
  /** That there is no other, or none of that gender. */
  ONLY_ONE,
  /** What the article calls them. */
  DESCRIPTION
}
