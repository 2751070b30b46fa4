package se.besked.forms.typing;

import java.util.List;
import java.util.function.UnaryOperator;

/** An identity number as people type it. */
final class IdentityNumberAnswer implements AnswerType {

    @Override
    public Reading read(Limits limits, UnaryOperator<String> typed) {
        return IdentityNumber.read(typed.apply(""), limits.today(), "birthDateEnough".equals(limits.format()));
    }

    @Override
    public List<String> problems() {
        return List.of(
                "identity.number",
                "identity.length",
                "identity.lengthOrBirth",
                "identity.day",
                "identity.range",
                "identity.wrong");
    }

    @Override
    public Object forRules(Object value) {
        return ((IdentityNumber) value).born().toEpochDay();
    }
}
