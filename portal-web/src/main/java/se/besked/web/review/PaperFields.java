package se.besked.web.review;

/**
 * What stands in the fields of a paper beside one row.
 *
 * @param note of the mark, as typed and not saved
 * @param noteProblem what is wrong with it, a sentence; null if nothing
 * @param words what stands on the paper, as typed or as saved
 * @param wordsProblem likewise
 * @param wordsOpen whether somebody is at it
 * @param version of the mark when the page was drawn
 */
public record PaperFields(
        String note, String noteProblem, String words, String wordsProblem, boolean wordsOpen, int version) {}
