/**
 * Where the business side meets the server: the entity manager and the clock that it injects, and what happens before
 * the first request. Only this room knows that there is a server.
 */
package se.besked.server;
