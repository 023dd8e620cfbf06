package io.github.presser.internal.quotations;

import io.github.presser.internal.learning.LinearChain;
import io.github.presser.internal.learning.LogisticModel;

/** The trained weights of the quotation step. */
public record QuotationModel(LogisticModel cues, LinearChain roles, LogisticModel candidates) {
  /** Labels of {@link #roles}. */
  public static final int NONE = 0;
  public static final int SOURCE = 1;
  public static final int CUE = 2;
  public static final int CONTENT = 3;
  public static final int LABELS = 4;
}
