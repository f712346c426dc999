/**
 * The way to a server over HTTP/1.1, on Apache HttpClient.
 *
 * <p>Sends what it is given once, and nothing of its own accord: no retry, no redirect, no cookie,
 * no log-in. Uses {@link syncduel.sync} and {@link syncduel.wire}; owns the HTTP client library.
 */
package syncduel.sync.http;
