package se.besked.forms.typing;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import se.besked.i18n.Argument;

/** An identity number as people type it; a child's, where the day of birth is enough. */
final class IdentityNumberAnswer implements AnswerType {

    @Override
    public Reading read(Limits limits, UnaryOperator<String> typed) {
        boolean child = "birthDateEnough".equals(limits.format());
        Reading reading = IdentityNumber.read(typed.apply(""), limits.today(), child);
        LocalDate oldest = limits.today().minusYears(limits.max(IdentityNumber.OLDEST_CHILD) + 1);
        return child
                        && reading.good()
                        && !((IdentityNumber) reading.value()).born().isAfter(oldest)
                ? Reading.wrong("identity.child", Argument.number(limits.max(IdentityNumber.OLDEST_CHILD)))
                : reading;
    }

    @Override
    public List<String> problems() {
        return List.of(
                "identity.number",
                "identity.length",
                "identity.lengthOrBirth",
                "identity.day",
                "identity.range",
                "identity.child",
                "identity.wrong");
    }

    @Override
    public Object forRules(Object value) {
        return ((IdentityNumber) value).born().toEpochDay();
    }
}
