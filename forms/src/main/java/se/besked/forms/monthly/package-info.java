/** The monthly application: what is sent of it, as the calculation and next month read it. */
package se.besked.forms.monthly;
