/** What there is in demonstration mode only. */
package se.besked.web.demonstration;
