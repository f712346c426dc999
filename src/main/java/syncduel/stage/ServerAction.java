package syncduel.stage;

import java.util.Optional;
import syncduel.model.Fields;
import syncduel.model.RowId;

/** What another writer does at the server, without asking for versions; a closed family. */
public sealed interface ServerAction {
  /** The word of lesson files. */
  String verb();

  /** Calls the case that fits. */
  <R> R match(Cases<R> cases);

  /**
   * Insert a row.
   *
   * @param id empty: the world makes one
   */
  record Insert(Optional<RowId> id, Fields fields) implements ServerAction {
    @Override
    public String verb() {
      return "insert";
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.insert(this);
    }
  }

  /** Update a row. */
  record Edit(RowId id, Fields set) implements ServerAction {
    @Override
    public String verb() {
      return "edit";
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.edit(this);
    }
  }

  /** Delete a row. */
  record Delete(RowId id) implements ServerAction {
    @Override
    public String verb() {
      return "delete";
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.delete(this);
    }
  }

  /** Bring a deleted row back. */
  record Undelete(RowId id) implements ServerAction {
    @Override
    public String verb() {
      return "undelete";
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.undelete(this);
    }
  }

  /** Remove the tombstones for good. */
  record Forget() implements ServerAction {
    @Override
    public String verb() {
      return "forget";
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.forget(this);
    }
  }

  /** The cases of {@link #match}. */
  interface Cases<R> {
    /** {@link Insert}. */
    R insert(Insert action);

    /** {@link Edit}. */
    R edit(Edit action);

    /** {@link Delete}. */
    R delete(Delete action);

    /** {@link Undelete}. */
    R undelete(Undelete action);

    /** {@link Forget}. */
    R forget(Forget action);
  }
}
