package se.besked.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import se.besked.i18n.Language;

/** Languages are stored by their tag. */
@Converter(autoApply = true)
public class LanguageConverter implements AttributeConverter<Language, String> {

    @Override
    public String convertToDatabaseColumn(Language language) {
        return language == null ? null : language.tag();
    }

    @Override
    public Language convertToEntityAttribute(String stored) {
        return stored == null ? null : Language.ofTag(stored).orElse(Language.SV);
    }
}
