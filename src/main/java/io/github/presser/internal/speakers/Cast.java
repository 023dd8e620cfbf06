package io.github.presser.internal.speakers;

import io.github.presser.Entity;
import io.github.presser.EntityType;
import io.github.presser.Gender;
import io.github.presser.Mention;
import io.github.presser.Roster;
import io.github.presser.Span;
import io.github.presser.internal.entities.Profile;
import io.github.presser.internal.names.PersonName;
import io.github.presser.internal.offices.Office;
import io.github.presser.internal.syntax.Names;
import io.github.presser.internal.tokens.AnnotatedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Everybody who figures in one article, each known by an index. Grows while sources are resolved: mentions are added,
 * and bodies that speak without being a name in the tagger's eyes. Not thread-safe; one for each article.
 */
final class Cast implements Names {

  static final int NOBODY = -1;

  private static final class Member {
    final EntityType type;
    final String name;
    final Optional<String> rosterId;
    Gender gender;
    final List<Office> offices;
    final List<Mention> mentions;

    Member(EntityType type, String name, Optional<String> rosterId, Gender gender, List<Office> offices,
        List<Mention> mentions) {
      this.type = type;
      this.name = name;
      this.rosterId = rosterId;
      this.gender = gender;
      this.offices = offices;
      this.mentions = new ArrayList<>(mentions);
    }
  }

  private final AnnotatedText text;
  private final List<Member> members = new ArrayList<>();
  private final Map<String, Integer> byName = new HashMap<>();
  private final Map<String, Integer> byFamilyName = new HashMap<>();
  private final Map<String, List<Integer>> byLastName = new HashMap<>(); // people
  private final Map<String, Integer> bodyByLastName = new HashMap<>();
  /** For each token the member whose name it is part of, and that name's tokens. */
  private final int[] at;
  private final int[] nameBegin;
  private final int[] nameEnd;
  private final int given;
  private final Set<Span> referred = new HashSet<>();

  Cast(AnnotatedText text, List<Profile> profiles) {
    this.text = text;
    int n = text.tokens().size();
    at = new int[n];
    Arrays.fill(at, NOBODY);
    nameBegin = new int[n];
    nameEnd = new int[n];
    for (Profile p : profiles) {
      Entity e = p.entity();
      int index = join(new Member(e.type(), e.name(), e.rosterId(), p.gender(), p.offices(), e.mentions()));
      for (Mention m : e.mentions()) {
        mark(index, m.span());
      }
    }
    given = members.size();
  }

  private int join(Member member) {
    int index = members.size();
    members.add(member);
    byName.putIfAbsent(key(member.name), index);
    if (member.type == EntityType.PERSON) {
      PersonName name = PersonName.parse(member.name, text.lexicon());
      byName.putIfAbsent(name.key(), index);
      byFamilyName.merge(name.family(), index, (a, b) -> NOBODY);
      byLastName.computeIfAbsent(lastName(index), k -> new ArrayList<>()).add(index);
    } else if (member.type == EntityType.ORGANISATION && member.name.indexOf(' ') > 0) {
      bodyByLastName.putIfAbsent(key(lastWord(member.name)), index);
    }
    return index;
  }

  private void mark(int index, Span span) {
    int begin = text.firstTokenEndingAfter(span.begin());
    int end = begin;
    while (end < at.length && text.tokens().get(end).span().begin() < span.end()) {
      end++;
    }
    for (int i = begin; i < end; i++) {
      at[i] = index;
      nameBegin[i] = begin;
      nameEnd[i] = end;
    }
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  int size() {
    return members.size();
  }

  /** The member whose name the token is part of, or {@link #NOBODY}. */
  int at(int token) {
    return at[token];
  }

  @Override
  public boolean isName(int token) {
    return at[token] != NOBODY;
  }

  @Override
  public boolean isPersonName(int token) {
    return at[token] != NOBODY && isPerson(at[token]);
  }

  @Override
  public int nameBegin(int token) {
    return nameBegin[token];
  }

  @Override
  public int nameEnd(int token) {
    return nameEnd[token];
  }

  String name(int who) {
    return members.get(who).name;
  }

  /** Whether the article somewhere calls the member exactly this, upper or lower case. */
  boolean isCalled(int who, String name) {
    return members.get(who).mentions.stream().map(m -> text.page().words(m.span())).anyMatch(name::equalsIgnoreCase);
  }

  /** The letters that the article calls the member by, who has a name of several words: "NHF"; empty if by none. */
  Optional<String> letters(int who) {
    return members.get(who).mentions.stream().map(m -> text.page().words(m.span()))
        .filter(form -> form.chars().allMatch(Character::isUpperCase) && members.get(who).name.indexOf(' ') > 0)
        .findFirst();
  }

  /** The last word of the surname or of the body's name, in lower case. */
  String lastName(int who) {
    String name = members.get(who).name;
    return key(lastWord(isPerson(who) ? PersonName.parse(name, text.lexicon()).surname() : name));
  }

  /** Whether the article has named the member, or meant them, before the offset. */
  boolean isMentionedBefore(int who, int offset) {
    return members.get(who).mentions.stream().anyMatch(m -> m.span().begin() < offset);
  }

  Gender gender(int who) {
    return members.get(who).gender;
  }

  /** Notes that the article has called a person whose gender nothing told "he" or "she". */
  void learnGender(int who, Gender gender) {
    if (members.get(who).gender == Gender.UNKNOWN && isPerson(who)) {
      members.get(who).gender = gender;
    }
  }

  /** Whether it is the source's words alone that made a name of it. */
  boolean isAdded(int who) {
    return who >= given;
  }

  /** How many times the article mentions the member, as far as is known. */
  int mentions(int who) {
    return members.get(who).mentions.size();
  }

  /** How many times the article mentions the one who has the person's surname too, of several the foremost; or 0. */
  int mentionsOfNamesake(int who) {
    return byLastName.getOrDefault(lastName(who), List.of()).stream().filter(other -> other != who)
        .mapToInt(this::mentions).max().orElse(0);
  }

  /** What the article calls the member. */
  List<Office> offices(int who) {
    return members.get(who).offices;
  }

  boolean isPerson(int who) {
    return members.get(who).type == EntityType.PERSON;
  }

  boolean isOrganisation(int who) {
    return members.get(who).type == EntityType.ORGANISATION;
  }

  /** Whether the token is part of the name of neither a person nor an organisation. */
  boolean isPlaceName(int token) {
    return isName(token) && !isPerson(at[token]) && !isOrganisation(at[token]);
  }

  /** Whether the member is on the roster, so that its offices are known. */
  boolean isOnRoster(int who) {
    return members.get(who).rosterId.isPresent();
  }

  /** The member with this key on the roster. */
  OptionalInt onRoster(String rosterId) {
    return IntStream.range(0, members.size()).filter(i -> members.get(i).rosterId.equals(Optional.of(rosterId)))
        .findFirst();
  }

  /** The member with this name, however it is spelt, or the one person with it as the surname. */
  OptionalInt called(String name) {
    PersonName person = PersonName.parse(name, text.lexicon());
    int who = Stream.of(key(name), person.key()).filter(byName::containsKey).map(byName::get).findFirst()
        .orElseGet(() -> person.isFull() ? NOBODY : byFamilyName.getOrDefault(person.family(), NOBODY));
    return who == NOBODY ? OptionalInt.empty() : OptionalInt.of(who);
  }

  /** The first organisation whose name ends in the word: "the Post", "the Journal". */
  OptionalInt inShort(String word) {
    int who = bodyByLastName.getOrDefault(key(word), NOBODY);
    return who == NOBODY ? OptionalInt.empty() : OptionalInt.of(who);
  }

  /** A body that speaks under this name; the one known by it already, if there is one. */
  int organisation(String name, Span where) {
    return named(EntityType.ORGANISATION, name, where);
  }

  /** A body that the article never calls by this name, though it would. */
  int body(String name) {
    return called(name).orElseGet(
        () -> join(new Member(EntityType.ORGANISATION, name, Optional.empty(), Gender.UNKNOWN, List.of(), List.of())));
  }

  /** A person who speaks under this name, whom the names' finder missed. */
  int person(String name, Span where) {
    return named(EntityType.PERSON, name, where);
  }

  private int named(EntityType type, String name, Span where) {
    OptionalInt known = called(name);
    int who = known.isPresent()
        ? known.getAsInt()
        : join(new Member(type, name, Optional.empty(), Gender.UNKNOWN, List.of(), List.of()));
    refer(who, where, Mention.Form.NAME);
    mark(who, where);
    return who;
  }

  /** Whether the article names the roster's member. */
  boolean isGiven(Roster.Member member) {
    OptionalInt who = onRoster(member.id());
    return who.isPresent() && !isAdded(who.getAsInt());
  }

  /** Somebody on the roster whom the article means without naming. */
  int add(Roster.Member member) {
    EntityType type = member.type() == Roster.Member.Type.PERSON ? EntityType.PERSON : EntityType.ORGANISATION;
    return onRoster(member.id()).orElseGet(() -> join(
        new Member(type, member.name(), Optional.of(member.id()), member.gender(), List.of(), List.of())));
  }

  /** Adds a mention, unless one stands there already. */
  void refer(int who, Span span, Mention.Form form) {
    int first = text.firstTokenEndingAfter(span.begin());
    boolean named = false;
    for (int i = first; i < at.length && text.tokens().get(i).span().begin() < span.end(); i++) {
      named |= at[i] == who;
    }
    if (!named && referred.add(span)) {
      members.get(who).mentions.add(new Mention(span, form));
    }
  }

  /** Puts mentions in order; one that begins inside another is part of it: "the mayor, he" said. */
  private static void settle(List<Mention> mentions) {
    mentions.sort(Comparator.comparing(Mention::span));
    List<Mention> apart = new ArrayList<>();
    for (Mention mention : mentions) {
      if (apart.isEmpty() || apart.get(apart.size() - 1).span().end() <= mention.span().begin()) {
        apart.add(mention);
      }
    }
    if (apart.size() < mentions.size()) {
      mentions.retainAll(Set.copyOf(apart));
    }
  }

  /** The entities in order of first mention, with ids anew; the list's order is the one that {@code order} tells of. */
  List<Entity> entities(int[] position) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < members.size(); i++) {
      settle(members.get(i).mentions);
      order.add(i);
    }
    order.sort(Comparator.comparingInt(
        i -> members.get(i).mentions.isEmpty() ? Integer.MAX_VALUE : members.get(i).mentions.get(0).span().begin()));
    List<Entity> entities = new ArrayList<>();
    for (int i : order) {
      position[i] = entities.size();
      Member m = members.get(i);
      String id = "e" + (entities.size() + 1);
      entities.add(Entity.of(m.type, id, m.name, m.rosterId, m.mentions));
    }
    return entities;
  }
}
