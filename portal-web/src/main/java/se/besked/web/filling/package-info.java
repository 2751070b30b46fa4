/** Where forms are filled in: which form a page draws, who is let in, and where its pages lead. */
package se.besked.web.filling;
