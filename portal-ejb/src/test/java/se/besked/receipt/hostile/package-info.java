/**
 * Files that somebody might send to hurt the portal, its people or their officers: all made by code, so that none of
 * them has to be kept, and the same in every run.
 */
package se.besked.receipt.hostile;
