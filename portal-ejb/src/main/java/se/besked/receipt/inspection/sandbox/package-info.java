/**
 * The closed room in which files are opened: a process of its own without network, with little memory and a deadline,
 * watched until it ends; the program that runs in there, the converters of the machine, and the report that none of
 * them is simply believed.
 */
package se.besked.receipt.inspection.sandbox;
