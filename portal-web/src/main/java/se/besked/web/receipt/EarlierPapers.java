package se.besked.web.receipt;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import se.besked.receipt.EarlierPaper;
import se.besked.receipt.Papers;
import se.besked.web.faces.Pages;

/** Papers of other months that a household can use again, newest first; none are offered at the desk. */
@Named("earlierPapers")
@RequestScoped
public class EarlierPapers {

    private static final int MOST_ALIKE = 5;
    private static final int MOST_OTHERS = 30;

    private final UploadPlace place;
    private final Papers papers;
    private final Pages pages;
    private List<EarlierPaper> all;

    @Inject
    public EarlierPapers(UploadPlace place, Papers papers, Pages pages) {
        this.place = place;
        this.papers = papers;
        this.pages = pages;
    }

    private List<EarlierPaper> all() {
        if (all == null) {
            all = place.office() ? List.of() : papers.earlier(place.actor(), place.applicationId());
        }
        return all;
    }

    /** Those about the same kind of thing. */
    public List<EarlierPaper> getAlike() {
        String kind = place.kind();
        return all().stream()
                .filter(one -> kind != null && one.kinds().contains(kind))
                .limit(MOST_ALIKE)
                .toList();
    }

    public List<EarlierPaper> getOthers() {
        List<EarlierPaper> alike = getAlike();
        return all().stream()
                .filter(one -> !alike.contains(one))
                .limit(MOST_OTHERS)
                .toList();
    }

    /** What a paper was about, in words. */
    public String about(EarlierPaper one) {
        String kinds = one.kinds().stream()
                .sorted()
                .map(kind -> pages.say("form.kind." + kind))
                .collect(Collectors.joining(", "));
        return kinds.isEmpty() ? pages.say("receipt.upload.forMonth") : kinds;
    }
}
