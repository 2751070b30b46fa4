package se.besked.web.application;

import se.besked.receipt.PaperTarget;

/**
 * Where a step of the form stands, and the places on it.
 *
 * @param path what the addresses of the form begin with
 * @param fromCheck whether the reader came from reading all answers through, and goes back there
 */
record StepAddress(String path, String step, boolean fromCheck) {

    /** Another page of the form. */
    String page(String page) {
        return path + "/" + page;
    }

    String here() {
        return page(step) + (fromCheck ? "?from=check" : "");
    }

    /** Here, asking for a kind to be chosen first. */
    String choosing(String block) {
        return with("?choose=" + block);
    }

    /** Here, with what is wrong said. */
    String checked() {
        return with("?check") + "#error-summary";
    }

    /** Here, at a row that a machine's reading has just been filled into. */
    String filled(String row) {
        return here() + (fromCheck ? "&" : "?") + "filled=" + row + "#row." + row;
    }

    /** Where papers are added. */
    String papers(PaperTarget about) {
        return page("upload?for=") + about.written() + "&step=" + step;
    }

    private String with(String query) {
        return page(step) + query + (fromCheck ? "&from=check" : "");
    }
}
