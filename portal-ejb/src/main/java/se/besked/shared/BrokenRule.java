package se.besked.shared;

import se.besked.i18n.Argument;
import se.besked.i18n.Message;

/** An act that the rules do not allow now: which rule, and the sentence that tells why. */
public class BrokenRule extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Rule rule;
    private final transient Message message;

    public BrokenRule(Rule rule, Argument... arguments) {
        this(rule, rule.message(arguments));
    }

    public BrokenRule(Rule rule, Message message) {
        super(message.key());
        this.rule = rule;
        this.message = message;
    }

    public Rule rule() {
        return rule;
    }

    /** For the person who tried, in their language. */
    public Message message() {
        return message;
    }
}
