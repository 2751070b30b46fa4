/** What a page draws: steps, blocks and fields as they stand, with their problems and what would show them. */
package se.besked.forms.view;
