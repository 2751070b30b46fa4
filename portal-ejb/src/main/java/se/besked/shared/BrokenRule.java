package se.besked.shared;

import java.util.List;

/**
 * An act that the rules do not allow now. Carries the key of the sentence that tells why, never the sentence itself.
 */
public class BrokenRule extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String messageKey;
    private final transient List<Object> arguments;

    /**
     * @param messageKey full text key, for example {@code apply.alreadySent}; the arguments are text made by
     *     {@code Formats}.
     */
    public BrokenRule(String messageKey, Object... arguments) {
        super(messageKey);
        this.messageKey = messageKey;
        this.arguments = List.of(arguments);
    }

    public String messageKey() {
        return messageKey;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
