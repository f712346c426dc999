package syncduel.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import syncduel.model.Choice;
import syncduel.model.Fields;
import syncduel.model.Row;
import syncduel.model.RowId;
import syncduel.model.Sends;
import syncduel.model.TableName;
import syncduel.stage.ClientAction;
import syncduel.stage.ClientSetup;
import syncduel.stage.FaultKind;
import syncduel.stage.Match;
import syncduel.stage.Pulls;
import syncduel.stage.QueryId;
import syncduel.stage.ServerAction;
import syncduel.stage.Setup;
import syncduel.stage.Step;
import syncduel.trace.Direction;
import syncduel.trace.Party;
import syncduel.wire.Protocol;

class LessonWriterTest {
  private static final RowId Q1 = new RowId("q1");
  private static final Fields TEXT = Fields.of("text", "“later”\n\"now\"");

  private final LessonWriter writer = new LessonWriter();
  private final LessonReader reader = new LessonReader();

  @Test
  void whatEqualsADefaultIsLeftOut() {
    Row row = Row.of(Q1, Fields.of("text", "Buy milk").with("complete", false));
    Lesson lesson =
        new Lesson(
            "Milk",
            "",
            Setup.of(List.of(row)),
            List.of(
                LessonStep.of(left(new ClientAction.Pull(Optional.empty(), Optional.empty()))),
                LessonStep.of(left(new ClientAction.Complete(Q1, true)))));

    assertThat(writer.write(lesson))
        .isEqualTo(
            """
            {
              "format": 1,
              "title": "Milk",
              "given": {
                "server": [
                  { "id": "q1", "text": "Buy milk", "complete": false }
                ]
              },
              "steps": [
                { "at": "left", "do": "pull" },
                { "at": "left", "do": "complete", "id": "q1" }
              ]
            }
            """);
  }

  @Test
  void aLongStepHasALineForEachOfItsParts() {
    String text =
        """
        {
          "format": 1,
          "title": "Milk",
          "steps": [
            { "chapter": "Begin", "say": "The Phone pulls.",
              "at": "left", "do": "pull",
              "why": "It has nothing yet, and so it asks for everything that the server has.",
              "expect": { "exchanges": [ { "pull": { "rows": 0 } } ], "converged": true } },
            { "at": "right", "do": "push",
              "expect": { "exchanges": [ { "method": "PATCH", "ifMatch": "v1", "status": 412, "etag": "v2" } ],
                          "right": { "pending": 1, "conflict": { "id": "q1", "kind": "update" } } } },
            { "say": "That is all.", "do": "note" }
          ]
        }
        """;

    assertThat(writer.write(reader.read("milk.json", text))).isEqualTo(text);
  }

  @Test
  void theBundledLessonsAreTheSameAfterWritingAndReading() {
    LessonLibrary library = new LessonLibrary(reader);
    for (LessonLibrary.Entry entry : library.lessons()) {
      assertThat(again(library.open(entry.file()))).isEqualTo(library.open(entry.file()));
    }
    assertThat(again(library.freePlay())).isEqualTo(library.freePlay());
  }

  @Test
  void everyVerbAndItsKeysSurvive() {
    Lesson lesson = new Lesson("All", "Everything.", setup(), everyStep());

    assertThat(again(lesson)).isEqualTo(lesson);
  }

  @Test
  void blankWordsAreLeftOutBecauseTheReaderRefusesThem() {
    LessonStep blank =
        new LessonStep(
            new Step.Note(),
            Optional.of(" "),
            Optional.of(""),
            Optional.of(""),
            OptionalInt.empty(),
            Optional.empty(),
            0);

    assertThat(again(new Lesson("T", "", Setup.of(List.of()), List.of(blank))).steps())
        .containsExactly(LessonStep.of(new Step.Note()));
  }

  @Test
  void aQuestionSurvivesOnALineOfItsOwn() {
    LessonStep asking =
        new LessonStep(
            left(new ClientAction.Push()),
            Optional.of("The Phone is about to push."),
            Optional.empty(),
            Optional.empty(),
            OptionalInt.empty(),
            Optional.of(new Question("What will the server say?", List.of("200", "412"), 2)),
            Optional.empty(),
            0);
    Lesson lesson = new Lesson("T", "", Setup.of(List.of()), List.of(asking));

    assertThat(again(lesson)).isEqualTo(lesson);
    assertThat(writer.write(lesson))
        .contains(
            """
                  "ask": { "question": "What will the server say?", "choices": [ "200", "412" ], "answer": 2 } }
            """);
  }

  @Test
  void everyExpectationSurvives() {
    Lesson lesson = reader.read("all.json", EVERY_EXPECTATION);

    assertThat(again(lesson)).isEqualTo(lesson);
    assertThat(writer.write(lesson)).isEqualTo(EVERY_EXPECTATION);
  }

  private Lesson again(Lesson lesson) {
    return reader.read("again.json", writer.write(lesson).getBytes(StandardCharsets.UTF_8));
  }

  private static Setup setup() {
    Fields fields = Fields.of("text", "a").with("complete", true).with("rank", 2).with("x", null);
    return new Setup(
        Protocol.V2,
        false,
        Instant.parse("2026-02-03T04:05:06.007Z"),
        new TableName("Things"),
        List.of(Row.of(Q1, fields), Row.of(new RowId("é 2"), Fields.of("rank", 0.5))),
        true,
        new ClientSetup("A", "merge", Sends.CHANGES, Pulls.INCOMPLETE, false, -600),
        ClientSetup.named("Tablet"));
  }

  private static List<LessonStep> everyStep() {
    Match some = new Match(Optional.of("PATCH"), Optional.of(Q1));
    Optional<QueryId> named = Optional.of(new QueryId(Optional.of("mine")));
    Optional<QueryId> none = Optional.of(new QueryId(Optional.empty()));
    List<Step> steps =
        List.of(
            left(new ClientAction.Pull(Optional.of(Pulls.INCOMPLETE), none)),
            left(new ClientAction.Push()),
            left(new ClientAction.Sync()),
            left(new ClientAction.Purge(true, named, Optional.of(Pulls.ALL))),
            left(new ClientAction.Refresh()),
            left(new ClientAction.Insert(Optional.empty(), TEXT)),
            left(new ClientAction.Insert(Optional.of(Q1), TEXT)),
            left(new ClientAction.Edit(Q1, TEXT)),
            left(new ClientAction.Complete(Q1, false)),
            left(new ClientAction.Delete(Q1)),
            left(new ClientAction.Resolve(Choice.MERGE, TEXT)),
            left(new ClientAction.Resolve(Choice.GIVE_UP, Fields.none())),
            left(new ClientAction.Restore(3)),
            left(new ClientAction.UsePolicy("keep-both")),
            left(new ClientAction.Network(false)),
            left(new ClientAction.Fault(FaultKind.ERROR, 503, 2, some)),
            left(new ClientAction.Fault(FaultKind.DUPLICATE, 500, 1, Match.any())),
            left(new ClientAction.Hold(Direction.RESPONSE, some)),
            left(new ClientAction.Release()),
            left(new ClientAction.Restart(true)),
            new Step.AtServer(new ServerAction.Insert(Optional.of(Q1), TEXT)),
            new Step.AtServer(new ServerAction.Edit(Q1, TEXT)),
            new Step.AtServer(new ServerAction.Delete(Q1)),
            new Step.AtServer(new ServerAction.Undelete(Q1)),
            new Step.AtServer(new ServerAction.Forget()),
            new Step.Wait(300),
            new Step.Note());
    return steps.stream().map(LessonWriterTest::narrated).toList();
  }

  private static LessonStep narrated(Step step) {
    return new LessonStep(
        step,
        Optional.of("Say “v1”."),
        Optional.of("Chapter"),
        Optional.of("Because."),
        OptionalInt.of(1500),
        Optional.empty(),
        0);
  }

  private static Step left(ClientAction action) {
    return new Step.AtClient(Party.LEFT, action);
  }

  private static final String EVERY_EXPECTATION =
      """
      {
        "format": 1,
        "title": "All",
        "steps": [
          { "at": "left", "do": "push",
            "expect": { "exchanges": [ { "method": "PATCH", "path": "/tables/TodoItem/q1", "query": { "$skip": "0", "$top": null }, \
      "ifMatch": null, "body": { "text": "a", "__version": null, "list": [ 1, { "a": true } ] }, "status": 412, "etag": "v12", "answer": { "text": 0.5 } }, \
      { "status": "lost" }, { "status": "held", "etag": null }, { "pull": { "pages": 3, "rows": 4 } }, { "pull": {} } ],
                        "left": { "rows": { "q1": { "text": "a", "complete": null, "version": "v1" }, "q2": {} }, \
      "pending": [ { "kind": "update", "id": "q1", "state": "attempted" }, {} ], "conflict": null, \
      "push": { "status": "CancelledByOperation", "ok": false, "errors": [ { "id": "q1", "kind": "delete", "status": null }, { "status": 500 } ] }, \
      "history": [ { "id": "q1", "winner": null, "loser": { "text": "b", "version": null }, "policy": "purge" } ], "error": "^no .*" },
                        "right": { "pending": 2, "conflict": { "id": "q1", "kind": "delete", "base": { "text": "a" }, "local": null, "server": {} }, "history": 0 },
                        "server": { "rows": {}, "deleted": { "q3": { "version": "v2" } } },
                        "refused": "busy",
                        "converged": false,
                        "lost": 1 } }
        ]
      }
      """;
}
