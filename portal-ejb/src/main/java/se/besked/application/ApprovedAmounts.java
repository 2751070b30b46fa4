package se.besked.application;

import java.util.Map;

/**
 * What the decisions of an application approved. Decisions come later in the story, so they tell it through this port.
 */
public interface ApprovedAmounts {

    /** Approved amount in öre by line item id; rows not yet decided are not in it. */
    Map<String, Long> of(String applicationId);
}
