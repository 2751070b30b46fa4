package se.besked.forms.typing;

import java.util.List;
import java.util.function.UnaryOperator;

/** A bank account as people type it: clearing number and account number. */
final class BankAccountAnswer implements AnswerType {

    @Override
    public List<String> parts() {
        return List.of(".clearing", ".number");
    }

    @Override
    public Reading read(Limits limits, UnaryOperator<String> typed) {
        return AccountNumber.read(typed.apply(".clearing"), typed.apply(".number"));
    }

    @Override
    public int length(String part) {
        return 30;
    }

    @Override
    public List<String> problems() {
        return List.of("account.clearing", "account.number");
    }

    @Override
    public Object forRules(Object value) {
        return value.toString();
    }
}
