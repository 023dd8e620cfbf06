package io.github.presser.internal.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import io.github.presser.fuzz.FuzzTest;
import io.github.presser.internal.corpus.GoldArticle.GoldAttribution;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A folder or file of annotated articles is read, or refused with the file's name; every span lies in its text. */
class CorpusFuzzTest extends FuzzTest {

  private static final String MARK = "|||";

  @Override
  protected int mutants() {
    return 1_000;
  }

  @Override
  protected List<byte[]> seeds() {
    return bytes(
        "Ana Roe said the nets stay dry." + MARK + "T1\tSource 0 7\tAna Roe\nT2\tCue 8 12\tsaid\n"
            + "T3\tContent 13 31\tthe nets stay dry\nE1\tAttribution:T2 Source:T1 Cue:T2 Content:T3\n" + MARK
            + "{\"id\":\"a\",\"speakers\":{\"E1\":[\"Ana Roe\"]},\"unsure\":[]}\n",
        "\uFEFFSo it is. 😀 \r\nYes." + MARK + "E1\tA Content:T3\nT3\tContent 0 2;3 5\tSo it\n#1\tNote" + MARK,
        "J{\"id\":\"a\",\"text\":\"Ana Roe said no.\",\"quotations\":[{\"id\":\"q1\",\"content\":"
            + "[{\"begin\":13,\"end\":15}],\"cue\":null,\"source\":{\"begin\":0,\"end\":7},"
            + "\"speakers\":[{\"name\":\"Ana Roe\",\"confidence\":0.5}]}]}\n");
  }

  @Override
  protected void feed(byte[] input) throws IOException {
    try (FileSystem disk = Jimfs.newFileSystem(Configuration.unix())) {
      Path folder = Files.createDirectory(disk.getPath("/corpus"));
      if (input.length > 0 && input[0] == 'J') {
        byte[] lines = new byte[input.length - 1];
        System.arraycopy(input, 1, lines, 0, lines.length);
        read(Files.write(folder.resolve("gold.jsonl"), lines), folder);
      } else {
        write(folder, input);
        read(folder, folder);
      }
    }
  }

  private static void read(Path corpus, Path folder) {
    try {
      for (GoldArticle article : Corpora.read(corpus)) {
        int length = article.article().text().length();
        for (GoldAttribution each : article.attributions()) {
          assertThat(Stream.of(each.source(), each.cue(), each.content()).flatMap(List::stream))
              .allMatch(span -> span.end() <= length);
        }
      }
    } catch (IOException e) {
      assertThat(e).hasMessageStartingWith(folder.toString());
    }
  }

  private static void write(Path folder, byte[] input) throws IOException {
    String all = new String(input, StandardCharsets.ISO_8859_1);
    String[] files = all.split(Pattern.quote(MARK), 3);
    List<String> names = List.of("text/a.txt", "attributions/a_bo.ann", "speakers.jsonl");
    for (int i = 0; i < files.length; i++) {
      Path file = folder.resolve(names.get(i));
      Files.createDirectories(file.getParent());
      Files.write(file, files[i].getBytes(StandardCharsets.ISO_8859_1));
    }
  }
}
