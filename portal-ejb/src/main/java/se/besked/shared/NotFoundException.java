package se.besked.shared;

/**
 * There is no such thing, or this reader may not know of it: the two are told in the same way, so that a guessed id in
 * an address says nothing. Pages answer 404.
 */
public class NotFoundException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotFoundException(String what) {
        super(what);
    }
}
