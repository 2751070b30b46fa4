package se.besked.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.besked.i18n.Argument;
import se.besked.i18n.Language;
import se.besked.i18n.Message;
import se.besked.i18n.Said;
import se.besked.i18n.Written;

class JsonTest {

    /** What a snapshot may hold. */
    public record Snapshot(List<Said> circumstances, Said reason, Message label) {}

    @Test
    void messagesAndWrittenWordsAreReadAsTheyWereStored() {
        Message label = Message.of("decision.row.whose", Argument.phrase("form.kind.rent"), Argument.name("Amina"));
        Message income =
                Message.of("letter.sum.income", Argument.phrase(label), Argument.month(YearMonth.of(2026, 11)));
        Snapshot snapshot = new Snapshot(
                List.of(income, Written.byOffice("Hyran är för hög.")), new Written("x", Language.AR), label);
        assertThat(Json.read(Json.write(snapshot), Snapshot.class)).isEqualTo(snapshot);
    }

    @Test
    void whatStandsInTheStoreNamesTheKindOfEachArgument() {
        assertThat(Json.write(Message.of("norm.row.child", Argument.name("Sara"), Argument.number(7))))
                .isEqualTo("{\"key\":\"norm.row.child\",\"arguments\":["
                        + "{\"kind\":\"NAME\",\"value\":\"Sara\",\"arguments\":[]},"
                        + "{\"kind\":\"NUMBER\",\"value\":\"7\",\"arguments\":[]}]}");
        assertThat(Json.write(new Snapshot(List.of(), Written.byOffice("Nej."), null)))
                .isEqualTo("{\"circumstances\":[],\"reason\":{\"words\":\"Nej.\",\"language\":\"SV\"}}");
    }

    @Test
    void whatIsWrittenToLastSaysEachMessageAsItIsSaidNow() {
        String lasting = Json.writeLasting(new Snapshot(List.of(Message.of("form.kind.rent")), null, null));
        assertThat(lasting).contains("\"spoken\":{\"SV\":\"Hyra\",\"EN\":\"Rent\",\"AR\":");
        assertThat(Json.read(lasting.replace("Hyra", "Bostad"), Snapshot.class)
                        .circumstances()
                        .get(0)
                        .in(Language.SV))
                .isEqualTo("Bostad");
    }

    @Test
    void aMessageStoredBeforeArgumentsHadArgumentsIsRead() {
        assertThat(Json.read(
                        "{\"key\":\"norm.how.lunch\","
                                + "\"arguments\":[{\"kind\":\"PHRASE\",\"value\":\"form.kind.rent\"}]}",
                        Message.class))
                .isEqualTo(Message.of("norm.how.lunch", Argument.phrase("form.kind.rent")));
    }
}
