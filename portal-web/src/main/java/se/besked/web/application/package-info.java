/** The applicant's way through a month: the steps of the form, checking, signing, and what was sent. */
package se.besked.web.application;
