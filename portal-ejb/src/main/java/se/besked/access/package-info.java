/**
 * Who may. Two tables under {@code access/} and this room that reads them: which role may do what on whose case
 * ({@code rules.json}), and by which doors one comes in ({@code doors.json}). A role, a rule or a door more is a row
 * more.
 *
 * <p>An <em>actor</em> is a citizen or a member of staff. A <em>role</em> is held: every citizen holds the citizens'
 * roles, and the conditions say with which case; staff hold those that they were given. An <em>action</em> is what
 * somebody does, as the audit trail knows it. A <em>condition</em> stands once, as a fragment of a query and as a
 * predicate, so that lists and single reads cannot disagree. A <em>door</em> is a way in with a cookie and times of its
 * own.
 */
package se.besked.access;
