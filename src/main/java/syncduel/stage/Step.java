package syncduel.stage;

import java.util.Objects;
import java.util.Optional;
import syncduel.trace.Party;

/** One thing that somebody does: the action of a lesson's step, without its narration. */
public sealed interface Step {
  /** Who does it; empty for {@code wait} and {@code note}. */
  Optional<Party> at();

  /** The word of lesson files. */
  String verb();

  /** Calls the case that fits. */
  <R> R match(Cases<R> cases);

  /** A client does something. */
  record AtClient(Party client, ClientAction action) implements Step {
    /** Refuses the server. */
    public AtClient {
      Objects.requireNonNull(action, "action");
      if (!client.isClient()) {
        throw new IllegalArgumentException("The server is no client");
      }
    }

    @Override
    public Optional<Party> at() {
      return Optional.of(client);
    }

    @Override
    public String verb() {
      return action.verb();
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.atClient(this);
    }
  }

  /** Another writer does something, straight at the server. */
  record AtServer(ServerAction action) implements Step {
    @Override
    public Optional<Party> at() {
      return Optional.of(Party.SERVER);
    }

    @Override
    public String verb() {
      return action.verb();
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.atServer(this);
    }
  }

  /** The world's clock advances. */
  record Wait(long seconds) implements Step {
    /** Refuses to go back. */
    public Wait {
      if (seconds < 0) {
        throw new IllegalArgumentException("The clock does not go back");
      }
    }

    @Override
    public Optional<Party> at() {
      return Optional.empty();
    }

    @Override
    public String verb() {
      return "wait";
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.wait(this);
    }
  }

  /** Nothing happens; there is only narration. */
  record Note() implements Step {
    @Override
    public Optional<Party> at() {
      return Optional.empty();
    }

    @Override
    public String verb() {
      return "note";
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.note(this);
    }
  }

  /** The cases of {@link #match}. */
  interface Cases<R> {
    /** {@link AtClient}. */
    R atClient(AtClient step);

    /** {@link AtServer}. */
    R atServer(AtServer step);

    /** {@link Wait}. */
    R wait(Wait step);

    /** {@link Note}. */
    R note(Note step);
  }
}
