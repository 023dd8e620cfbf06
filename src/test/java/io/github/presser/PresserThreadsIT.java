package io.github.presser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presser.fixtures.PresserExtension;
import io.github.presser.fixtures.SampleArticle;
import io.github.presser.json.ExtractionJson;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One shared Presser gives each thread what it gives one thread alone. */
@ExtendWith(PresserExtension.class)
class PresserThreadsIT {

  private static final int THREADS = 8;

  private final List<Article> articles = Arrays.stream(SampleArticle.values()).map(SampleArticle::article).toList();

  @Test
  void threadsThatStartTogetherGiveWhatOneGives(Presser presser) throws Exception {
    List<String> alone = articles.stream().map(a -> ExtractionJson.toLine(presser.extract(a))).toList();
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      CyclicBarrier barrier = new CyclicBarrier(THREADS);
      List<Future<List<String>>> results = new ArrayList<>();
      for (int t = 0; t < THREADS; t++) {
        int first = t;
        results.add(
            threads.submit(
                () -> {
                  // Each begins with another article, so that every article meets every other.
                  String[] lines = new String[articles.size()];
                  for (int i = 0; i < lines.length; i++) {
                    barrier.await();
                    int which = (first + i) % lines.length;
                    lines[which] = ExtractionJson.toLine(presser.extract(articles.get(which)));
                  }
                  return List.of(lines);
                }));
      }
      for (Future<List<String>> result : results) {
        assertThat(result.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void anArticleGivesTheSameWhateverCameBefore(Presser presser) {
    List<Article> backwards = new ArrayList<>(articles);
    Collections.reverse(backwards);

    List<String> forth = articles.stream().map(a -> ExtractionJson.toLine(presser.extract(a))).toList();
    List<String> back =
        new ArrayList<>(backwards.stream().map(a -> ExtractionJson.toLine(presser.extract(a))).toList());
    Collections.reverse(back);

    assertThat(back).isEqualTo(forth);
  }

  @Test
  void aStreamOnSeveralThreadsGivesWhatOneGives(Presser presser) {
    List<String> one = presser.extractAll(articles.stream(), 1).map(PresserThreadsIT::json).toList();
    List<String> several = presser.extractAll(articles.stream(), THREADS).map(PresserThreadsIT::json).toList();

    assertThat(one).isEqualTo(articles.stream().map(a -> ExtractionJson.toLine(presser.extract(a))).toList());
    assertThat(several).isEqualTo(one);
  }

  private static String json(Outcome outcome) {
    return ExtractionJson.toLine(outcome.orElseThrow());
  }
}
