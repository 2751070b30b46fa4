package se.besked.forms.monthly;

import java.util.List;

/**
 * The part of the answers that the norm calculation reads. {@code othersInHome}: people who share the home but do not
 * apply.
 */
public record HouseholdAnswers(int othersInHome, List<ChildAnswer> children) {}
