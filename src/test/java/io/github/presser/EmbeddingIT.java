package io.github.presser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.base.Splitter;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.SetMultimap;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import io.github.presser.corenlp.PresserAnnotator;
import io.github.presser.json.ExtractionJson;
import io.github.presser.json.ExtractionReader;
import io.github.presser.report.HtmlReport;
import io.github.presser.statements.Statement;
import io.github.presser.statements.StatementFinder;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Presser in an application that has no other jars than those it gets with Presser: none of the program's, and none of
 * CoreNLP's that pom.xml leaves out.
 */
class EmbeddingIT {

  /** The jars that come with Presser: those that pom.xml names, and what comes with those. */
  private static final List<String> JARS =
      List.of("stanford-corenlp", "guava", "failureaccess", "jspecify", "jackson-core");

  private static final Set<String> INDIRECT = Set.of("failureaccess");

  /** A jar without a classifier. */
  private static final Pattern JAR = Pattern.compile("(.+?)-\\d[\\d.]*(-jre)?\\.jar");

  /** An annotation whose class is not there is none. */
  private static final String ANNOTATIONS = "com.fasterxml.jackson.annotation.";

  /** Reached by JSON Lines that hold pages, and by nothing else. */
  private static final String PAGES = "io.github.presser.page.";

  /** A line of jdeps: a class, one that it refers to, and where that is. */
  private static final Pattern REFERENCE = Pattern.compile("\\s+(\\S+)\\s+-> (\\S+)\\s+(\\S.*)");

  @TempDir Path folder;

  /** Such an application. */
  static final class Application {

    private static final String TEXT =
        "Ana Duarte, the harbour master, closed the quay on Monday. “The clock stays where it is,” Duarte said.";

    private Application() {}

    public static void main(String[] args) throws IOException {
      PrintStream out = new PrintStream(System.out, true, UTF_8);
      Presser presser = Presser.create();
      Extraction extraction = presser.extract(TEXT);
      extraction.quotations().forEach(quotation -> out.println("extracts " + who(quotation.speakers())));
      Extraction read = ExtractionReader.parse(ExtractionJson.toLine(extraction), extraction.article());
      read.quotations().forEach(quotation -> out.println("reads " + who(quotation.speakers())));
      List<Statement> statements = new StatementFinder().find(List.of(extraction, read));
      statements.forEach(statement -> out.println("groups " + who(statement.speakers())));
      StringWriter report = new StringWriter();
      new HtmlReport("Quay").write(List.of(extraction), statements, report);
      out.println(report);

      Properties properties = new Properties();
      properties.setProperty("annotators", "tokenize");
      StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
      pipeline.addAnnotator(new PresserAnnotator(presser));
      CoreDocument document = pipeline.processToCoreDocument(TEXT);
      document.quotes().forEach(quote -> out.println("annotates " + quote.canonicalSpeaker().orElse("nobody")));
    }

    private static String who(List<Speaker> speakers) {
      return speakers.stream().map(Speaker::name).collect(Collectors.joining(" and "));
    }
  }

  @Test
  @Timeout(value = 30, unit = TimeUnit.MINUTES)
  void runsWithTheJarsThatComeWithPresserAlone() throws Exception {
    JavaProcess.Result result =
        JavaProcess.run(
            JavaProcess.java(List.of("-Xmx512m", "-cp", classPath()), List.of(Application.class.getName())));

    assertThat(result.status()).as(result.err()).isZero();
    assertThat(result.out())
        .containsSubsequence(
            "extracts Ana Duarte", "reads Ana Duarte", "groups Ana Duarte", "</html>", "annotates Ana Duarte");
  }

  /** An application that is a module, which sees what Presser exports, and Jackson what Presser opens to it. */
  @Test
  @Timeout(value = 30, unit = TimeUnit.MINUTES)
  void runsAsAModule() throws Exception {
    Path target = JavaProcess.JAR.getParent();
    List<Path> jars = new ArrayList<>();
    try (Stream<Path> files = Files.list(target)) {
      files.filter(EmbeddingIT::isLibrary).forEach(jars::add);
    }
    assertThat(jars).as("the library and its models in %s", target).hasSize(2);
    jars.addAll(jars());
    jars.add(placeOf(ObjectMapper.class));
    jars.add(placeOf(JsonCreator.class));
    String modules = jars.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    Path source = Files.createDirectories(folder.resolve("source/quay"));
    Files.writeString(
        source.resolveSibling("module-info.java"),
        "module quay { requires io.github.presser; requires com.fasterxml.jackson.databind; }");
    Files.writeString(
        source.resolve("Quay.java"),
        """
        package quay;
        import com.fasterxml.jackson.databind.ObjectMapper;
        import io.github.presser.Extraction;
        import io.github.presser.Presser;
        import io.github.presser.json.ExtractionJson;
        import io.github.presser.report.HtmlReport;
        import java.io.StringWriter;
        import java.util.List;
        public class Quay {
          public static void main(String[] args) throws Exception {
            Extraction extraction = Presser.create().extract(args[0]);
            ObjectMapper json = new ObjectMapper();
            Extraction bound = json.readValue(json.writeValueAsString(extraction), Extraction.class);
            bound.quotations().get(0).speakers().forEach(who -> System.out.println(
                Presser.class.getModule() + " extracts " + who.name() + ": " + bound.equals(extraction)));
            StringWriter report = new StringWriter();
            new HtmlReport("Quay").write(List.of(extraction), List.of(), report);
            System.out.println(report + ExtractionJson.schema());
          }
        }
        """);
    Path classes = folder.resolve("classes");
    StringWriter messages = new StringWriter();
    int compiled =
        ToolProvider.findFirst("javac").orElseThrow().run(
            new PrintWriter(messages), new PrintWriter(messages), "-d", classes.toString(), "--module-path", modules,
            source.resolveSibling("module-info.java").toString(), source.resolve("Quay.java").toString());
    assertThat(compiled).as(messages.toString()).isZero();

    JavaProcess.Result result =
        JavaProcess.run(
            JavaProcess.java(
                List.of("-Xmx512m", "--module-path", classes + File.pathSeparator + modules),
                List.of("-m", "quay/quay.Quay", Application.TEXT)));
    assertThat(result.status()).as(result.err()).isZero();
    assertThat(result.out())
        .contains("module io.github.presser extracts Ana Duarte: true", "</html>", "2020-12/schema");
  }

  private static Path placeOf(Class<?> type) throws URISyntaxException {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
  }

  private static boolean isLibrary(Path jar) {
    return jar.getFileName().toString().matches("presser-\\d[^-]*(-SNAPSHOT)?(-models)?\\.jar");
  }

  /** Also where no run comes by. The program, training and saved pages may need more. */
  @Test
  void nothingButTheProgramTrainingAndPagesRefersToOtherJars() throws Exception {
    SetMultimap<String, String> references = MultimapBuilder.treeKeys().treeSetValues().build();
    Set<String> missing = new HashSet<>();
    for (String line : jdeps()) {
      Matcher reference = REFERENCE.matcher(line);
      if (reference.matches()) {
        references.put(reference.group(1), reference.group(2));
        if (reference.group(3).equals("not found") && !reference.group(2).startsWith(ANNOTATIONS)) {
          missing.add(reference.group(2));
        }
      }
    }
    assertThat(missing).as("jdeps finds what the program needs").contains("picocli.CommandLine");

    Set<String> reached = new TreeSet<>();
    Deque<String> open = new ArrayDeque<>();
    references.keySet().stream().filter(EmbeddingIT::isForApplications).forEach(open::add);
    while (!open.isEmpty()) {
      String type = open.pop();
      if (reached.add(type)) {
        references.get(type).stream().filter(each -> !each.startsWith(PAGES)).forEach(open::add);
      }
    }

    assertThat(reached).contains("io.github.presser.internal.Pipeline");
    assertThat(reached)
        .filteredOn(type -> !Collections.disjoint(references.get(type), missing))
        .as("classes that refer to what does not come with Presser")
        .isEmpty();
  }

  @Test
  void theJarsThatComeWithPresserAreThoseThatAreDocumented() throws Exception {
    Element project =
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new File("pom.xml")).getDocumentElement();
    Set<String> named =
        children(project, "dependencies")
            .flatMap(dependencies -> children(dependencies, "dependency"))
            .filter(each -> children(each, "scope").findAny().isEmpty())
            .filter(each -> children(each, "optional").findAny().isEmpty())
            .flatMap(each -> children(each, "artifactId"))
            .map(Element::getTextContent)
            .collect(Collectors.toSet());

    assertThat(JARS).filteredOn(jar -> !INDIRECT.contains(jar)).containsExactlyInAnyOrderElementsOf(named);
    assertThat(Path.of("docs", "ARCHITECTURE.md"))
        .content()
        .containsIgnoringWhitespaces(JARS.stream().collect(Collectors.joining("`, `", "`", "`")));
  }

  private static boolean isForApplications(String type) {
    return type.startsWith("io.github.presser.")
        && Stream.of("internal.", "cli.", "training.", "page.")
            .noneMatch(each -> type.startsWith("io.github.presser." + each));
  }

  /** Presser's classes and models, this test's classes, and the jars that come with Presser. */
  private static String classPath() {
    return Stream.concat(entries().stream().filter(Files::isDirectory), jars().stream())
        .map(Path::toString)
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static List<Path> jars() {
    List<Path> jars = entries().stream().filter(entry -> JARS.contains(artifact(entry))).toList();
    assertThat(jars).extracting(EmbeddingIT::artifact).containsExactlyInAnyOrderElementsOf(JARS);
    return jars;
  }

  private static List<Path> entries() {
    return Splitter.on(File.pathSeparatorChar).splitToStream(System.getProperty("java.class.path")).map(Path::of)
        .toList();
  }

  private static String artifact(Path jar) {
    Matcher matcher = JAR.matcher(jar.getFileName().toString());
    return matcher.matches() ? matcher.group(1) : "";
  }

  private static List<String> jdeps() throws Exception {
    Path classes = placeOf(Presser.class);
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int status =
        ToolProvider.findFirst("jdeps").orElseThrow().run(
            new PrintWriter(out),
            new PrintWriter(err),
            "-verbose:class", "-filter:none", "--multi-release", "base", "-cp", classPath(), classes.toString());
    assertThat(status).as(err.toString()).isZero();
    return out.toString().lines().toList();
  }

  private static Stream<Element> children(Element parent, String name) {
    NodeList nodes = parent.getChildNodes();
    return IntStream.range(0, nodes.getLength())
        .mapToObj(nodes::item)
        .filter(node -> node.getNodeName().equals(name))
        .map(Element.class::cast);
  }
}
