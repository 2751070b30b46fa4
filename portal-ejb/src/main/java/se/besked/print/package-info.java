/**
 * Pages on paper: XHTML templates filled in one language and printed as tagged PDF (PDF/UA-1), left to right or right
 * to left.
 *
 * <p>Glossary: <i>template</i>, a page with holes, in {@code letters/}; <i>printed page</i>, the filled template on its
 * way to the printer; <i>logical text</i>, what a screen reader says where the drawn order of Arabic differs from it.
 */
package se.besked.print;
