package io.github.presser.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;

/** Where every reader and writer of JSON begins. Stateless. */
public final class JsonFactories {

  private JsonFactories() {}

  /**
   * Starts a factory that leaves nothing with the threads of its callers. By default Jackson lends each thread buffers
   * that stay with it, and with them the class loader, after an application that used Presser is gone.
   */
  public static JsonFactoryBuilder builder() {
    return new JsonFactoryBuilder().disable(JsonFactory.Feature.USE_THREAD_LOCAL_FOR_BUFFER_RECYCLING);
  }
}
