package se.besked.application;

import java.util.List;
import se.besked.casework.SocialCase;
import se.besked.forms.monthly.ChildAnswer;
import se.besked.forms.monthly.FilledForm;

/** From what the form says about the household to the facts that are frozen with the application. */
final class Households {

    private Households() {}

    static Household of(SocialCase socialCase, FilledForm filled) {
        List<Household.Adult> adults = socialCase.adults().stream()
                .map(adult -> new Household.Adult(adult.id(), adult.personId(), adult.name(), adult.bornOn()))
                .toList();
        List<Household.Child> children =
                filled.household().children().stream().map(Households::child).toList();
        return new Household(adults, children, filled.household().othersInHome());
    }

    private static Household.Child child(ChildAnswer answer) {
        Integer days = answer.days().isPresent() ? Integer.valueOf(answer.days().getAsInt()) : null;
        return new Household.Child(
                answer.ref(),
                answer.name(),
                answer.born(),
                days,
                answer.lunchAtChildcare(),
                answer.visiting(),
                answer.reportedNew());
    }
}
