package se.besked.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.besked.testing.House;

class TimelineKindsTest {

    @Test
    void everyRoomsKindsAreRegisteredEachAtItsOwnPlace() {
        try (House house = House.onDerby()) {
            List<TimelineKind> written = new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("se.besked").stream()
                            .filter(type -> type.isAssignableTo(TimelineKind.class) && type.isEnum())
                            .map(JavaClass::reflect)
                            .filter(Class::isEnum)
                            .flatMap(type -> Stream.of(type.getEnumConstants()).map(TimelineKind.class::cast))
                            .toList();

            assertThat(house.get(TimelineKinds.class).all()).containsExactlyInAnyOrderElementsOf(written);
            assertThat(written)
                    .extracting(TimelineKind::name)
                    .contains("ARRIVED", "PAPER_ADDED", "ANSWER_OPENED")
                    .allMatch(name -> name.length() <= 30);
            assertThat(written).extracting(TimelineKind::place).doesNotHaveDuplicates();
        }
    }

    @Test
    void whatNoRoomKnowsIsNotPassedOver() {
        try (House house = House.onDerby()) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> house.get(TimelineKinds.class).get("STRUCK_BY_LIGHTNING"))
                    .withMessageContaining("STRUCK_BY_LIGHTNING");
        }
    }
}
