/**
 * What stands in front of the application in the same server: a plug-in of its HTTP parser, in a jar of its own that
 * {@code bin/run} puts on the server's class path, so that the WAR knows no server. It lets a request in only when it
 * is well formed and whole, without a thread waiting for it, and gives what the server answers by itself our headers
 * and our page.
 */
package se.besked.front;
