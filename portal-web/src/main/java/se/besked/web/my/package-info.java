/** My pages: the months, each month's timeline, the decision and how to appeal it. */
package se.besked.web.my;
