package io.github.presser.cli;

/** Arguments that are right in form and cannot be used; the message says why. */
final class UsageException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UsageException(String message) {
    super(message);
  }
}
