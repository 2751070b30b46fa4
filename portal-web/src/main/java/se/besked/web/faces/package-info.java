/**
 * Where Faces meets the browser: addresses, languages, texts, faults. Nothing outside this package and
 * {@code web.access} knows {@code FacesContext} or the servlet request.
 *
 * <h2>How a page is made</h2>
 *
 * <ol>
 *   <li>A row in {@link se.besked.web.faces.Routes}: the address without language, the file under
 *       {@code /WEB-INF/pages}, the door.
 *   <li>The file: {@code <ui:composition template="/WEB-INF/templates/citizen.xhtml">} (or {@code office.xhtml}), with
 *       {@code <f:metadata><f:viewAction action="#{page.open}" onPostback="true"/></f:metadata>} in {@code ui:define
 *       name="metadata"}.
 *   <li>Pages keep no state: {@code open()} loads what the page shows, on GET and POST alike, and when
 *       {@code pages.posted} it reads {@code pages.posted()} and {@code pages.pressed()}, acts, and ends with
 *       {@code pages.redirect("/my")}; to show the page again with its errors it just returns. Forms are {@code <b:form
 *       id="…">} with plain inputs named by their key and buttons named {@code do}.
 * </ol>
 */
package se.besked.web.faces;
