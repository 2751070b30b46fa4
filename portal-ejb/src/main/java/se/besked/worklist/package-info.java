/** What waits for the office, by the day it is due, and finding a case by the terms that the law allows. */
package se.besked.worklist;
