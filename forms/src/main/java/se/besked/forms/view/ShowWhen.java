package se.besked.forms.view;

import java.util.List;

/**
 * Part of a condition that a page can follow by itself: shown while the field {@code key} has one of {@code values}.
 */
public record ShowWhen(String key, List<String> values) {

    public ShowWhen {
        values = List.copyOf(values);
    }
}
