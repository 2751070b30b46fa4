package se.besked.demonstration;

import static se.besked.testing.Fixtures.KARIN;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.YearMonth;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.besked.access.Citizen;
import se.besked.application.MonthlyForm;
import se.besked.casework.CaseMember;
import se.besked.casework.Cases;
import se.besked.decision.Deciding;
import se.besked.decision.DecisionContent;
import se.besked.decision.DecisionContent.Share;
import se.besked.decision.DecisionReading;
import se.besked.decision.DecisionView;
import se.besked.decision.PageWords;
import se.besked.filling.FormFilling;
import se.besked.home.MyMonths;
import se.besked.home.MyPage.Card;
import se.besked.home.MyPage.State;
import se.besked.i18n.Language;
import se.besked.receipt.Papers;
import se.besked.review.ReviewSheet;
import se.besked.review.ReviewSheets;
import se.besked.testing.House;

/**
 * What the portal's services read in the stored database, written when it was stored and compared when it has been
 * upgraded.
 *
 * @param months where each applicant's December stands
 * @param typed the phone that the one who has begun has typed
 * @param review what the office reads of what was sent: amounts in öre by row
 * @param grantedOre what was decided, in öre
 * @param shares each adult's part of it, in öre
 * @param page every sentence of the decision's page, in every language
 * @param letters fingerprint of the bytes of each adult's letter
 * @param paper fingerprint of the picture of the only paper
 */
record StoredReading(
        Map<String, State> months,
        String typed,
        Map<String, Long> review,
        long grantedOre,
        Map<String, Long> shares,
        List<String> page,
        Map<String, String> letters,
        String paper) {

    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);

    /** Opens everything that is there, as those whom it concerns. */
    static StoredReading of(House house) {
        DecisionReading answers = house.get(DecisionReading.class);
        String decision = new Deciding(house, december(house, "amina").applicationId()).firstDecision();
        DecisionView page = answers.open(new Citizen("amina"), decision);
        DecisionContent content = page.content();
        Map<String, String> letters = content.shares().stream()
                .collect(Collectors.toMap(
                        Share::personId,
                        share -> fingerprint(answers.letter(KARIN, decision, share.personId(), Language.SV))));
        return new StoredReading(
                Stream.of("olof", "maria", "amina", "yusuf")
                        .collect(Collectors.toMap(
                                person -> person,
                                person -> december(house, person).state(),
                                (one, other) -> one,
                                TreeMap::new)),
                house.get(FormFilling.class)
                        .step(new Citizen("olof"), MonthlyForm.of(DECEMBER), "contact")
                        .raw()
                        .get("q.phone"),
                review(house),
                content.totalOre(),
                content.shares().stream().collect(Collectors.toMap(Share::personId, Share::ore)),
                PageWords.of(page),
                letters,
                paper(house));
    }

    static Card december(House house, String personId) {
        return house.get(MyMonths.class).page(new Citizen(personId)).cards().stream()
                .filter(card -> card.month().equals(DECEMBER))
                .findFirst()
                .orElseThrow();
    }

    /** The adults of the person's household, as the form names them. */
    static String[] members(House house, String personId) {
        return house.inTransaction(() -> house.get(Cases.class).ofPerson(personId).orElseThrow().adults().stream()
                .map(CaseMember::id)
                .toArray(String[]::new));
    }

    private static Map<String, Long> review(House house) {
        return house
                .get(ReviewSheets.class)
                .sheet(KARIN, december(house, "maria").applicationId())
                .sections()
                .stream()
                .flatMap(section -> section.rows().stream())
                .collect(Collectors.toMap(ReviewSheet.Row::key, ReviewSheet.Row::appliedOre));
    }

    private static String paper(House house) {
        Papers papers = house.get(Papers.class);
        String file = papers.tray(KARIN, december(house, "maria").applicationId())
                .all()
                .get(0)
                .sheets()
                .get(0)
                .fileId();
        return fingerprint(papers.page(KARIN, file, 1).content());
    }

    private static String fingerprint(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
