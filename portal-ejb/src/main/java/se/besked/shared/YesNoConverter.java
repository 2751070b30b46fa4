package se.besked.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/**
 * Yes and no are stored as {@code Y} and {@code N}: EclipseLink writes a boolean into Derby's SQL as 0 or 1 whenever a
 * statement cannot bind its parameters, and Derby then refuses to compare.
 */
@Converter(autoApply = true)
public class YesNoConverter implements AttributeConverter<Boolean, String> {

    @Override
    public String convertToDatabaseColumn(Boolean value) {
        return value == null ? null : value ? "Y" : "N";
    }

    @Override
    public Boolean convertToEntityAttribute(String stored) {
        return stored == null ? null : "Y".equals(stored);
    }
}
