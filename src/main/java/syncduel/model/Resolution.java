package syncduel.model;

/** An answer to a conflict; a closed family, whose handling the compiler checks. */
public sealed interface Resolution {
  /** Calls the case that fits. */
  <R> R match(Cases<R> cases);

  /**
   * Write the local row over the server's.
   *
   * @param guarded whether the retry carries the version that was shown; false overwrites unseen
   *     changes too, and is there only to show a lost update
   */
  record UseLocal(boolean guarded) implements Resolution {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.useLocal(this);
    }
  }

  /** Take the server's row and drop the local change. */
  record UseServer() implements Resolution {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.useServer(this);
    }
  }

  /**
   * Take each column from the side that changed it.
   *
   * @param with columns settled by hand; they win over both sides
   */
  record Merge(Fields with) implements Resolution {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.merge(this);
    }
  }

  /** The server's row stays; the local one becomes a new row with a new id. */
  record Both() implements Resolution {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.both(this);
    }
  }

  /** Stop the push; everything stays queued, this operation too. */
  record Abort() implements Resolution {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.abort(this);
    }
  }

  /** Record an error for this operation, leave it queued and go on with the next. */
  record GiveUp() implements Resolution {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.giveUp(this);
    }
  }

  /** The cases of {@link #match}. */
  interface Cases<R> {
    /** {@link UseLocal}. */
    R useLocal(UseLocal choice);

    /** {@link UseServer}. */
    R useServer(UseServer choice);

    /** {@link Merge}. */
    R merge(Merge choice);

    /** {@link Both}. */
    R both(Both choice);

    /** {@link Abort}. */
    R abort(Abort choice);

    /** {@link GiveUp}. */
    R giveUp(GiveUp choice);
  }
}
