package se.besked.decision;

import se.besked.casework.Officer;
import se.besked.i18n.Message;

/**
 * An officer whom a citizen can reach.
 *
 * @param phoneHours clock hours, Monday to Friday: {@code 9–10}
 */
public record Contact(String name, String initials, Message title, String phone, String phoneHours) {

    static Contact of(Officer officer) {
        return new Contact(
                officer.name(),
                officer.initials(),
                Message.of(officer.titleKey()),
                officer.phone(),
                officer.phoneHours());
    }
}
