package syncduel.stage;

import java.util.Optional;
import syncduel.model.Choice;
import syncduel.model.Fields;
import syncduel.model.RowId;
import syncduel.trace.Direction;

/** What a client can be told to do; a closed family. */
public sealed interface ClientAction {
  /** The word of lesson files. */
  String verb();

  /** Calls the case that fits. */
  <R> R match(Cases<R> cases);

  /**
   * Pull; a push comes first when the table is dirty.
   *
   * @param query what to ask for; empty: as the client was set up
   * @param queryId empty: the default of the client
   */
  record Pull(Optional<Pulls> query, Optional<QueryId> queryId) implements ClientAction {
    @Override
    public String verb() {
      return "pull";
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.pull(this);
    }
  }

  /** Push all pending operations. */
  record Push() implements ClientAction {
    @Override
    public String verb() {
      return "push";
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.push(this);
    }
  }

  /** Push, then pull. */
  record Sync() implements ClientAction {
    @Override
    public String verb() {
      return "sync";
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.sync(this);
    }
  }

  /**
   * Remove rows from the local table.
   *
   * @param force drop pending operations too
   */
  record Purge(boolean force, Optional<QueryId> queryId, Optional<Pulls> query)
      implements ClientAction {
    @Override
    public String verb() {
      return "purge";
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.purge(this);
    }
  }

  /** Read the list from the local store again. */
  record Refresh() implements ClientAction {
    @Override
    public String verb() {
      return "refresh";
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.refresh(this);
    }
  }

  /**
   * Insert a row locally.
   *
   * @param id empty: the world makes one
   */
  record Insert(Optional<RowId> id, Fields fields) implements ClientAction {
    @Override
    public String verb() {
      return "insert";
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.insert(this);
    }
  }

  /** Update a row locally. */
  record Edit(RowId id, Fields set) implements ClientAction {
    @Override
    public String verb() {
      return "edit";
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.edit(this);
    }
  }

  /** Tick a row locally, or untick it. */
  record Complete(RowId id, boolean value) implements ClientAction {
    @Override
    public String verb() {
      return "complete";
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.complete(this);
    }
  }

  /** Delete a row locally. */
  record Delete(RowId id) implements ClientAction {
    @Override
    public String verb() {
      return "delete";
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.delete(this);
    }
  }

  /**
   * Answer the open conflict.
   *
   * @param with columns of the merged row, settled by hand
   */
  record Resolve(Choice choose, Fields with) implements ClientAction {
    @Override
    public String verb() {
      return "resolve";
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.resolve(this);
    }
  }

  /**
   * Make a losing value a new local edit.
   *
   * @param entry number in the conflict history, oldest is 1
   */
  record Restore(int entry) implements ClientAction {
    @Override
    public String verb() {
      return "restore";
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.restore(this);
    }
  }

  /** Change the policy. */
  record UsePolicy(String use) implements ClientAction {
    @Override
    public String verb() {
      return "policy";
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.usePolicy(this);
    }
  }

  /** Go online or offline. */
  record Network(boolean online) implements ClientAction {
    @Override
    public String verb() {
      return "network";
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.network(this);
    }
  }

  /**
   * Let the next exchanges that match go wrong.
   *
   * @param status of an injected error
   * @param count how many exchanges are hit
   */
  record Fault(FaultKind next, int status, int count, Match match) implements ClientAction {
    /** The status of an injected error where nothing else is said. */
    public static final int USUAL_STATUS = 500;

    public static final int LEAST_STATUS = 400;
    public static final int MOST_STATUS = 599;

    /** As many exchanges as one fault can hit. */
    public static final int MOST_TIMES = 1_000;

    @Override
    public String verb() {
      return "fault";
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.fault(this);
    }
  }

  /** Let the next message that matches wait in flight. */
  record Hold(Direction next, Match match) implements ClientAction {
    @Override
    public String verb() {
      return "hold";
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.hold(this);
    }
  }

  /** Deliver the held message. */
  record Release() implements ClientAction {
    @Override
    public String verb() {
      return "release";
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.release(this);
    }
  }

  /**
   * Open the client again over its store.
   *
   * @param kill whether it ends in the middle of what it does
   */
  record Restart(boolean kill) implements ClientAction {
    @Override
    public String verb() {
      return "restart";
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.restart(this);
    }
  }

  /** The cases of {@link #match}. */
  interface Cases<R> {
    /** {@link Pull}. */
    R pull(Pull action);

    /** {@link Push}. */
    R push(Push action);

    /** {@link Sync}. */
    R sync(Sync action);

    /** {@link Purge}. */
    R purge(Purge action);

    /** {@link Refresh}. */
    R refresh(Refresh action);

    /** {@link Insert}. */
    R insert(Insert action);

    /** {@link Edit}. */
    R edit(Edit action);

    /** {@link Complete}. */
    R complete(Complete action);

    /** {@link Delete}. */
    R delete(Delete action);

    /** {@link Resolve}. */
    R resolve(Resolve action);

    /** {@link Restore}. */
    R restore(Restore action);

    /** {@link UsePolicy}. */
    R usePolicy(UsePolicy action);

    /** {@link Network}. */
    R network(Network action);

    /** {@link Fault}. */
    R fault(Fault action);

    /** {@link Hold}. */
    R hold(Hold action);

    /** {@link Release}. */
    R release(Release action);

    /** {@link Restart}. */
    R restart(Restart action);
  }
}
