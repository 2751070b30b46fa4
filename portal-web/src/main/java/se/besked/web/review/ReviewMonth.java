package se.besked.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import se.besked.review.Judged;
import se.besked.review.ReviewSheet.Row;
import se.besked.review.ReviewSheet.Section;
import se.besked.review.RowGroup;

/** What the review screen says of the month as a whole and of those before it. */
@Named("reviewMonth")
@RequestScoped
public class ReviewMonth {

    private final ReviewPage review;

    @Inject
    public ReviewMonth(ReviewPage review) {
        this.review = review;
    }

    /** The month that "last time" means in a section: incomes are told for the month before. */
    public YearMonth last(Section section) {
        YearMonth last = review.getHead().lastMonth();
        return last == null ? null : section.group() == RowGroup.INCOME ? last.minusMonths(1) : last;
    }

    /** The months that an officer may add to a chain, latest first. */
    public List<YearMonth> getChainable() {
        return IntStream.rangeClosed(1, 24)
                .mapToObj(review.getHead().month()::minusMonths)
                .toList();
    }

    /** Null while the year has no approved norm. */
    public RunningView getRunning() {
        return RunningView.of(review.getSheet().running());
    }

    /** As text: a year has no thousands to part. */
    public String getNormYear() {
        return Integer.toString(review.getSheet().running().normYear());
    }

    /** When something was last saved, or null. */
    public Instant getSavedAt() {
        return review.getSheet()
                .rows()
                .map(Row::judged)
                .filter(Objects::nonNull)
                .map(Judged::judgedAt)
                .max(Instant::compareTo)
                .orElse(null);
    }
}
