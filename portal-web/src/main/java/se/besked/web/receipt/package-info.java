/**
 * Papers on their way in and out: the upload page, the servlet that takes files, the one that shows pictures of pages.
 */
package se.besked.web.receipt;
