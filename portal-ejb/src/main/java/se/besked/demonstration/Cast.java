package se.besked.demonstration;

import java.util.List;

/** Everybody in the demonstration, in the order of the page. None of them exists. */
final class Cast {

    static final String KARIN = "karin";
    static final String PER = "per";
    static final String SOFIA = "sofia";
    static final String ANDERS = "anders";

    static final List<DemonstrationPerson> PEOPLE = List.of(
            citizen("amina", "Amina Hassan"),
            citizen("yusuf", "Yusuf Hassan"),
            citizen("olof", "Olof Berg"),
            citizen("maria", "Maria Lindqvist"),
            citizen("ahmed", "Ahmed Karimi"),
            citizen("leila", "Leila Karimi"),
            citizen("johan", "Johan Sjöberg"),
            citizen("fatima", "Fatima Ali"),
            citizen("omar", "Omar Ali"),
            citizen("tesfaye", "Tesfaye Bekele"),
            citizen("nadia", "Nadia Petrova"),
            citizen("henrik", "Henrik Dahl"),
            citizen("ingrid", "Ingrid Åkesson"),
            citizen("eva", "Eva Norell"),
            citizen("linnea", "Linnea Strand"),
            officer(KARIN, "Karin Lund"),
            officer(PER, "Per Ek"),
            officer(SOFIA, "Sofia Nyström"),
            officer(ANDERS, "Anders Holm"));

    private Cast() {}

    private static DemonstrationPerson citizen(String id, String name) {
        return new DemonstrationPerson(id, "my", name, "demo.story." + id);
    }

    private static DemonstrationPerson officer(String id, String name) {
        return new DemonstrationPerson(id, "office", name, "demo.story." + id);
    }
}
