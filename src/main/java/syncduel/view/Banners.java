package syncduel.view;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import syncduel.lesson.SessionState.Refusal;
import syncduel.model.PushOutcome;
import syncduel.model.PushStatus;
import syncduel.trace.ClientSnapshot;
import syncduel.trace.Event;
import syncduel.trace.Moment;
import syncduel.trace.Party;
import syncduel.trace.Trace;
import syncduel.view.BannerState.Kind;

/** Makes the banner of a pane: a refusal before a failure, a failure before being offline. */
record Banners(Scene scene, Party party) {
  private static final int LONGEST_OPENING = 24;

  /** Tells whether the last push left a failure that has not been made good since. */
  static boolean pushFailed(ClientSnapshot client) {
    return client.lastError().isPresent()
        && client.lastPush().filter(outcome -> !outcome.ok()).isPresent();
  }

  /** The number of the moment at which a client's last push or pull ended; it names a failure. */
  static OptionalInt ended(Trace trace, Party party) {
    List<Moment> moments = trace.moments();
    for (int at = moments.size() - 1; at >= 0; at--) {
      Event event = moments.get(at).event();
      boolean end = event instanceof Event.PushEnded || event instanceof Event.PullEnded;
      if (end && event.party().equals(Optional.of(party))) {
        return OptionalInt.of(moments.get(at).number());
      }
    }
    return OptionalInt.empty();
  }

  Optional<BannerState> banner() {
    return party.isClient() ? refusal().or(this::failure).or(this::offline) : refusal();
  }

  private Optional<BannerState> refusal() {
    return scene
        .session()
        .refusal()
        .or(this::refusedInTheLesson)
        .filter(refusal -> !scene.choices().closed().refusal())
        .filter(refusal -> refusal.step().at().orElse(Party.SERVER) == party)
        .map(this::refusal);
  }

  /** A step of a lesson that was refused, as the lesson wants it: until the next step. */
  private Optional<Refusal> refusedInTheLesson() {
    int position = scene.session().position();
    return scene.session().trace().of(position).stream()
        .map(Moment::event)
        .flatMap(event -> event instanceof Event.StepRefused it ? Stream.of(it) : Stream.empty())
        .findFirst()
        .map(it -> new Refusal(scene.session().steps().get(position - 1).step(), it.message()));
  }

  private BannerState refusal(Refusal refusal) {
    String message = scene.words().phrases().said(refusal.message());
    int colon = message.indexOf(": ");
    boolean opens = colon > 0 && colon <= LONGEST_OPENING;
    String bold = opens ? message.substring(0, colon + 1) : scene.words().text("banner.refused");
    String rest = opens ? message.substring(colon + 2) : message;
    return new BannerState(
        Kind.REFUSAL, bold, rest, Optional.empty(), "", Optional.of(close()), true);
  }

  private Optional<BannerState> failure() {
    ClientSnapshot client = scene.client(party);
    if (client.lastError().isEmpty() || client.busy() || closed()) {
      return Optional.empty();
    }
    Messages words = scene.words();
    boolean push = pushFailed(client);
    String bold = push ? pushBold(client.lastPush().get()) : words.text("banner.pullFailed");
    String rest = push ? pushRest(client) : said(client);
    return Optional.of(failure(bold, client.online() ? rest : offlineRest(client)));
  }

  private boolean closed() {
    return ended(scene.session().trace(), party).stream()
        .anyMatch(number -> scene.choices().closed().failures().contains(number));
  }

  private BannerState failure(String bold, String rest) {
    boolean online = scene.client(party).online();
    Command action = online ? showFailure() : goOnline();
    return new BannerState(
        Kind.FAILURE,
        bold,
        rest,
        Optional.of(action),
        scene.words().text(action.labelKey()),
        Optional.of(close()),
        false);
  }

  private String pushBold(PushOutcome outcome) {
    Messages words = scene.words();
    if (outcome.status() == PushStatus.CANCELLED_BY_OPERATION) {
      return words.text("banner.pushAborted");
    }
    int errors = outcome.errors().size();
    boolean counted = outcome.status() == PushStatus.COMPLETE && errors > 0;
    return counted ? words.count("banner.pushErrors", errors) : words.text("banner.pushFailed");
  }

  private String pushRest(ClientSnapshot client) {
    PushOutcome outcome = client.lastPush().orElseThrow();
    if (outcome.status() == PushStatus.COMPLETE) {
      return scene.words().count("banner.errorsStay", outcome.errors().size());
    }
    String stays = scene.words().count("banner.stays", client.queue().size());
    return switch (outcome.status()) {
      case CANCELLED_BY_OPERATION -> stays;
      case CANCELLED_BY_NETWORK_ERROR -> scene.words().text("banner.noAnswer") + " " + stays;
      default -> sentence(said(client)) + " " + stays;
    };
  }

  private String offlineRest(ClientSnapshot client) {
    Messages words = scene.words();
    int count = client.queue().size();
    String offline = words.text("banner.isOffline", client.name());
    return count == 0 ? offline : offline + " " + words.count("banner.stays", count);
  }

  private String said(ClientSnapshot client) {
    return scene.words().phrases().said(client.lastError().orElse(""));
  }

  private static String sentence(String message) {
    return message.isEmpty() || message.endsWith(".") ? message : message + ".";
  }

  private Optional<BannerState> offline() {
    if (scene.client(party).online()) {
      return Optional.empty();
    }
    Messages words = scene.words();
    return Optional.of(
        new BannerState(
            Kind.OFFLINE,
            words.text("banner.offline"),
            words.text("banner.changesWait"),
            Optional.of(goOnline()),
            words.text(goOnline().labelKey()),
            Optional.empty(),
            false));
  }

  private Command close() {
    return switch (party) {
      case LEFT -> Command.CLOSE_BANNER_LEFT;
      case RIGHT -> Command.CLOSE_BANNER_RIGHT;
      case SERVER -> Command.CLOSE_BANNER_SERVER;
    };
  }

  private Command goOnline() {
    return party == Party.LEFT ? Command.GO_ONLINE_LEFT : Command.GO_ONLINE_RIGHT;
  }

  private Command showFailure() {
    return party == Party.LEFT ? Command.SHOW_FAILURE_LEFT : Command.SHOW_FAILURE_RIGHT;
  }
}
