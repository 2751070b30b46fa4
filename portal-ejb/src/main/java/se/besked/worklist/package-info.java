/**
 * What waits for the office, by the day it is due, and finding a case by the terms that the law allows.
 *
 * <p>Glossary: <i>scope</i>, whose applications are listed: mine, unassigned, all; <i>due</i>, the day by which an
 * answer is promised.
 */
package se.besked.worklist;
