package se.besked.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import se.besked.decision.letter.DecisionLetter;
import se.besked.i18n.Language;
import se.besked.receipt.storage.Vault;
import se.besked.shared.BrokenRule;
import se.besked.shared.Logged;
import se.besked.shared.NotFoundException;

/**
 * The letters about decisions: made once, when the decision is made, and from then on only read. They lie sealed in the
 * store where papers lie. Runs inside the caller's transaction: what a transaction that is not committed has left in
 * the folder is swept like any paper that came to nothing.
 */
@ApplicationScoped
class Letters {

    private static final Logger LOG = Logger.getLogger(Letters.class.getName());

    private final Decisions decisions;
    private final DecisionLetter printer;
    private final Vault vault;

    @Inject
    Letters(Decisions decisions, DecisionLetter printer, Vault vault) {
        this.decisions = decisions;
        this.printer = printer;
        this.vault = vault;
    }

    /**
     * Makes each adult's letters, the binding one and the copy in their language, and stores them.
     *
     * @throws BrokenRule if the store or its keys fail: then the decision must not be made either
     */
    void make(Decision decision) {
        for (Particulars.Adult adult : decision.stored().particulars().adults()) {
            var content = LetterContents.of(decision, adult.personId());
            for (Language language : EnumSet.of(Language.SV, adult.language())) {
                StoredLetter letter = new StoredLetter(decision.id(), adult.personId(), language);
                keep(letter, printer.pdf(content, language));
                decisions.add(letter);
            }
        }
    }

    private void keep(StoredLetter letter, byte[] pdf) {
        try {
            vault.put(letter.id(), StoredLetter.PART, new ByteArrayInputStream(pdf));
        } catch (IOException | IllegalStateException e) {
            LOG.log(Level.SEVERE, "A letter could not be stored, so its decision is not made", Logged.of(e));
            throw new BrokenRule(DecisionRule.LETTER_NOT_STORED);
        }
    }

    /** In which languages there is a letter to this adult, the binding one first. */
    List<Language> languages(String decisionId, String personId) {
        return decisions.letters(decisionId).stream()
                .filter(letter -> letter.personId().equals(personId))
                .map(StoredLetter::language)
                .sorted()
                .toList();
    }

    /**
     * The letter's bytes, as they were made.
     *
     * @throws NotFoundException if no letter was made to this person in this language
     */
    byte[] read(String decisionId, String personId, Language language) {
        StoredLetter letter = decisions.letters(decisionId).stream()
                .filter(made -> made.personId().equals(personId) && made.language() == language)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("letter"));
        try (InputStream pdf = vault.open(letter.id(), StoredLetter.PART)) {
            return pdf.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("A letter could not be read", e);
        }
    }
}
