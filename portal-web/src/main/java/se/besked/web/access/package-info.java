/** The doors: who has signed in, what every request must show before it is heard, and what every answer carries. */
package se.besked.web.access;
