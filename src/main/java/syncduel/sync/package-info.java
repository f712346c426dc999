/**
 * The client library: a sync context, its tables, and the queue of local changes that it pushes.
 *
 * <p>Speaks the tutorial's words. It blocks and starts no threads of its own; local calls never
 * wait for the network or for a decision. Whoever embeds it brings a {@link
 * syncduel.sync.LocalStore}, a {@link syncduel.sync.Transport} and, for conflicts, a handler. Uses
 * {@link syncduel.model} and {@link syncduel.wire}; knows no server, no trace and no window.
 *
 * <p>The tutorial's client:
 *
 * <pre>{@code
 * var client = new SyncClient(transport, settings, environment);
 * store.define(TableDefinition.of("TodoItem").with("text", TEXT).with("complete", BOOLEAN));
 * client.context().initialize(store, new SyncHandler() {
 *   public Optional<Row> executeTableOperation(TableOperation operation) throws Exception {
 *     try {
 *       return operation.execute();
 *     } catch (PreconditionFailedException e) {
 *       return useLocal(e.conflict()) ? operation.execute() : e.server();
 *     }
 *   }
 * });
 * SyncTable todo = client.table("TodoItem");
 * todo.pull("allTodoItems", Query.all());
 * todo.update(new RowId("q1"), Fields.of("text", "Complete the quickstart now"));
 * client.context().push();
 * }</pre>
 */
package syncduel.sync;
