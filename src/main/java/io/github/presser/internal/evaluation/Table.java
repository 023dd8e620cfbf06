package io.github.presser.internal.evaluation;

import com.google.common.base.Strings;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A table of figures: the first column holds names, the others numbers.
 *
 * @param title its heading
 * @param notes what its reader must know, a paragraph each
 * @param header names of the columns
 * @param rows cells, as many in each row as the header has
 */
record Table(String title, List<String> notes, List<String> header, List<List<String>> rows) {

  Table {
    notes = List.copyOf(notes);
    header = List.copyOf(header);
    rows = rows.stream().map(List::copyOf).toList();
    for (List<String> row : rows) {
      if (row.size() != header.size()) {
        throw new IllegalArgumentException(row + " has not the columns of " + header);
      }
    }
  }

  String toMarkdown() {
    StringBuilder out = new StringBuilder("## ").append(title).append("\n\n");
    notes.forEach(note -> out.append(note).append("\n\n"));
    out.append(rowsAsMarkdown());
    return out.toString();
  }

  String rowsAsMarkdown() {
    StringBuilder out = new StringBuilder();
    out.append("| ").append(String.join(" | ", header)).append(" |\n");
    out.append("|---").append(Strings.repeat("|---:", header.size() - 1)).append("|\n");
    rows.forEach(row -> out.append("| ").append(String.join(" | ", row)).append(" |\n"));
    return out.toString();
  }

  String toText() {
    List<Integer> widths =
        IntStream.range(0, header.size())
            .mapToObj(
                c ->
                    Math.max(
                        header.get(c).length(), rows.stream().mapToInt(row -> row.get(c).length()).max().orElse(0)))
            .toList();
    StringBuilder out = new StringBuilder(title).append('\n');
    out.append(line(header, widths));
    rows.forEach(row -> out.append(line(row, widths)));
    return out.toString();
  }

  private static String line(List<String> cells, List<Integer> widths) {
    return IntStream.range(0, cells.size())
            .mapToObj(
                c ->
                    c == 0
                        ? Strings.padEnd(cells.get(c), widths.get(c), ' ')
                        : Strings.padStart(cells.get(c), widths.get(c) + 2, ' '))
            .collect(Collectors.joining())
        + "\n";
  }
}
