package se.besked.access;

import java.util.Set;

/**
 * What the conditions may ask about the one who acts.
 *
 * @param id person id or officer id
 * @param roles held, as the rule table names them
 * @param near identity numbers of the actor, of everybody in the actor's own household and of declared relatives
 */
record ActorFacts(String id, Set<String> roles, Set<String> near) {}
