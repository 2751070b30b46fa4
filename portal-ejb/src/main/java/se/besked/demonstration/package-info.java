/**
 * The demonstration: people who do not exist, made and moved through the months by the services that real people use; a
 * day of its own; a stand-in for the e-ID; and the tables that hold its day and how far it is made. Start-up alone
 * knows it, by {@link se.besked.demonstration.Demonstration}, and its own pages show it.
 */
package se.besked.demonstration;
