/**
 * Lays a definition out for those it is about (the <em>sheet</em>) and checks, draws, keeps and sums up that sheet.
 * <em>Facts</em> are what its rules read; a <em>draft</em> is the raw text saved on a step.
 */
package se.besked.forms.engine;
