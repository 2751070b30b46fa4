package se.besked.norm;

import static se.besked.i18n.Argument.money;
import static se.besked.i18n.Argument.number;
import static se.besked.norm.TrialRequest.LONGEST_MONTH;
import static se.besked.norm.TrialRequest.MOST_IN_HOME;
import static se.besked.norm.TrialRequest.MOST_ORE;
import static se.besked.norm.TrialRequest.OLDEST_CHILD;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import se.besked.forms.typing.FieldError;
import se.besked.i18n.Argument;
import se.besked.i18n.Message;

/** Whether the values of a trial make sense, each by itself and together. */
final class TrialCheck {

    private static final int MOST_CHILDREN = 20;
    private static final int MOST_ROWS = 50;

    private final List<FieldError> problems = new ArrayList<>();

    List<FieldError> of(TrialRequest request) {
        if (request.year() == null) {
            missing("year");
        }
        if (request.adults() == null) {
            missing("adults");
        } else if (!request.adults().equals(TrialRequest.SINGLE)
                && !request.adults().equals(TrialRequest.COUPLE)) {
            problem("adults", "norm.trial.adults");
        }
        householdSize(request);
        few("children", request.children(), MOST_CHILDREN);
        few("incomes", request.incomes(), MOST_ROWS);
        few("expenses", request.expenses(), MOST_ROWS);
        for (int i = 0; i < request.children().size(); i++) {
            child("children[" + i + "].", request.children().get(i));
        }
        for (int i = 0; i < request.incomes().size(); i++) {
            TrialRequest.Income income = request.incomes().get(i);
            amount("incomes[" + i + "].amount", income.amount());
            if (Boolean.TRUE.equals(income.jobStimulus()) && !Boolean.TRUE.equals(income.employment())) {
                problem("incomes[" + i + "].jobStimulus", "norm.trial.job-stimulus");
            }
        }
        for (int i = 0; i < request.expenses().size(); i++) {
            amount("expenses[" + i + "].amount", request.expenses().get(i).amount());
        }
        return List.copyOf(problems);
    }

    private void householdSize(TrialRequest request) {
        if (request.householdSize() == null) {
            return;
        }
        int applying = (TrialRequest.COUPLE.equals(request.adults()) ? 2 : 1)
                + request.children().size();
        if (request.householdSize() < applying) {
            problem("householdSize", "norm.trial.household-size", number(applying));
        } else if (request.householdSize() > MOST_IN_HOME) {
            problem("householdSize", "norm.trial.range", number(1), number(MOST_IN_HOME));
        }
    }

    private void child(String at, TrialRequest.Child child) {
        if (child.age() == null) {
            missing(at + "age");
        } else {
            range(at + "age", child.age(), 0, OLDEST_CHILD);
        }
        if (child.days() != null && child.daysInMonth() == null) {
            missing(at + "daysInMonth");
        }
        if (child.daysInMonth() != null && child.days() == null) {
            missing(at + "days");
        }
        if (child.daysInMonth() != null) {
            range(at + "daysInMonth", child.daysInMonth(), 28, LONGEST_MONTH);
        }
        if (child.days() != null) {
            int most = child.daysInMonth() == null
                    ? LONGEST_MONTH
                    : Math.max(28, Math.min(LONGEST_MONTH, child.daysInMonth()));
            range(at + "days", child.days(), 0, most);
        }
    }

    private void amount(String field, BigDecimal kronor) {
        if (kronor == null) {
            missing(field);
        } else if (kronor.signum() < 0) {
            problem(field, "norm.trial.negative");
        } else if (kronor.compareTo(BigDecimal.valueOf(MOST_ORE, 2)) > 0) {
            problem(field, "norm.trial.too-much", money(MOST_ORE));
        } else if (kronor.stripTrailingZeros().scale() > 2) {
            problem(field, "norm.trial.decimals");
        }
    }

    private void range(String field, int value, int least, int most) {
        if (value < least || value > most) {
            problem(field, "norm.trial.range", number(least), number(most));
        }
    }

    private void few(String field, List<?> rows, int most) {
        if (rows.size() > most) {
            problem(field, "norm.trial.too-many", number(most));
        }
    }

    private void missing(String field) {
        problem(field, "norm.trial.missing");
    }

    private void problem(String field, String key, Argument... arguments) {
        problems.add(new FieldError(field, Message.of(key, arguments)));
    }
}
