/**
 * Where the program begins and ends: {@code main}, the command line, the wiring by hand, the
 * shutdown. May use every other package; nothing may use it.
 */
package syncduel.app;
