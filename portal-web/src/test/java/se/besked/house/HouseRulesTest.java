package se.besked.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.view.ViewScoped;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.util.HashSet;
import java.util.Set;
import se.besked.access.AccessRules;
import se.besked.access.Actor;
import se.besked.access.ElectronicId;
import se.besked.application.Application;
import se.besked.application.Filing;
import se.besked.application.LineItem;
import se.besked.application.Signature;
import se.besked.application.TimelineEvent;
import se.besked.filling.FillableForm;
import se.besked.i18n.Formats;
import se.besked.i18n.Language;
import se.besked.i18n.Message;
import se.besked.i18n.Texts;
import se.besked.print.PageTemplates;
import se.besked.print.Speech;
import se.besked.shared.BrokenRule;
import se.besked.shared.Mode;
import se.besked.web.faces.ErrorPage;
import se.besked.web.faces.PageFunctions;
import se.besked.web.faces.PageTexts;

/** The rules of the house that a compiler does not know. */
@AnalyzeClasses(packages = "se.besked", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {

    @ArchTest
    static final ArchRule roomsDoNotLeadInCircles =
            slices().matching("se.besked.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule neitherDoTheRoomsOfPapersAndThoseWithinThem =
            slices().matching("se.besked.receipt.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule nobodyAsksAMessageForItsKeyButWhoSaysIt = noClasses()
            .that()
            .resideOutsideOfPackage("se.besked.i18n")
            .and()
            .doNotBelongToAnyOf(BrokenRule.class, ErrorPage.class)
            .should()
            .callMethod(Message.class, "key")
            .because("code that branches on a text key breaks when the text is renamed: compare the rule's constant");

    /**
     * The functions of pages and of printed templates give single values their form; sentences take typed arguments.
     */
    @ArchTest
    static final ArchRule whatIsSaidIsAMessage = noClasses()
            .that()
            .resideOutsideOfPackage("se.besked.i18n")
            .and()
            .doNotBelongToAnyOf(PageFunctions.class, PageTexts.class, Speech.class, PageTemplates.class)
            .should()
            .callMethodWhere(JavaAccess.Predicates.targetOwner(JavaClass.Predicates.equivalentTo(Formats.class)))
            .orShould()
            .callMethod(Texts.class, "get", Language.class, String.class, Object[].class)
            .because("amounts, days, months and names get their form from the renderer alone");

    @ArchTest
    static final ArchRule whatIsAskedAndSaidKnowsNoServer = noClasses()
            .that()
            .resideInAnyPackage("se.besked.forms..", "se.besked.i18n..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta..", "javax..");

    @ArchTest
    static final ArchRule whatHappensKnowsNoPages = noClasses()
            .that()
            .resideOutsideOfPackages("se.besked.web..", "se.besked.server..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.faces..", "jakarta.ws.rs..", "jakarta.servlet..", "se.besked.web..");

    /** Its client for the virus scanner knows no page. */
    @ArchTest
    static final ArchRule whatHappensKnowsNoComponents = noClasses()
            .that()
            .resideOutsideOfPackages("se.besked.web..", "se.besked.server..")
            .should()
            .dependOnClassesThat(JavaClass.Predicates.resideInAPackage("org.primefaces..")
                    .and(JavaClass.Predicates.resideOutsideOfPackage("org.primefaces.virusscan..")));

    /** Start-up opens it, its own pages show it; everybody else works as in any installation. */
    @ArchTest
    static final ArchRule startUpAloneKnowsTheDemonstration = noClasses()
            .that()
            .resideOutsideOfPackages("se.besked.demonstration..", "se.besked.web.demonstration..")
            .and()
            .doNotHaveFullyQualifiedName("se.besked.server.Startup")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("se.besked.demonstration..", "se.besked.web.demonstration..");

    /** What a mode permits is a setting of its own; only the frame of the pages says which one it is. */
    @ArchTest
    static final ArchRule nobodyBranchesOnTheMode = noClasses()
            .that()
            .resideOutsideOfPackage("se.besked.shared")
            .and()
            .doNotHaveFullyQualifiedName("se.besked.server.Startup")
            .and()
            .doNotHaveFullyQualifiedName("se.besked.web.faces.Installation")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Mode.class);

    @ArchTest
    static final ArchRule pagesDoNotReachTheDatabase = noClasses()
            .that()
            .resideInAPackage("se.besked.web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class);

    @ArchTest
    static final ArchRule pagesTakeRecordsNotEntities = noClasses()
            .that()
            .resideInAPackage("se.besked.web..")
            .should()
            .dependOnClassesThat()
            .areAnnotatedWith(Entity.class);

    /** What stands in front of the application is a part of the server, and not in the WAR. */
    @ArchTest
    static final ArchRule theServersOwnNamesStayOutside = noClasses()
            .that()
            .resideOutsideOfPackage("se.besked.front..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "fish.payara..",
                    "com.sun..",
                    "org.glassfish..",
                    "jakarta.ejb..",
                    "javax.faces..",
                    "javax.persistence..");

    @ArchTest
    static final ArchRule entityFieldsArePrivate = fields().that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .and()
            .areNotStatic()
            .should()
            .bePrivate()
            .because("a field written from another class is lost by the persistence provider");

    @ArchTest
    static final ArchRule entitiesHaveNoSetters = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameNotMatching("set[A-Z].*");

    @ArchTest
    static final ArchRule onlyAnApplicationMakesItsParts = noClasses()
            .that()
            .doNotBelongToAnyOf(Application.class)
            .should()
            .callConstructorWhere(JavaAccess.Predicates.targetOwner(JavaClass.Predicates.equivalentTo(LineItem.class)
                    .or(JavaClass.Predicates.equivalentTo(Signature.class))
                    .or(JavaClass.Predicates.equivalentTo(Filing.class))
                    .or(JavaClass.Predicates.equivalentTo(TimelineEvent.class))));

    @ArchTest
    static final ArchRule nothingIsPublicAndChangeable =
            noFields().that().areNotStatic().should().bePublic();

    @ArchTest
    static final ArchRule longLivedBeansCanBeStored = classes()
            .that()
            .areAnnotatedWith(ViewScoped.class)
            .or()
            .areAnnotatedWith(SessionScoped.class)
            .should()
            .implement(Serializable.class)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule oneClock = noClasses()
            .should()
            .callMethodWhere(new DescribedPredicate<>("reads the machine's clock") {
                private static final Set<String> TIME = Set.of(
                        "java.time.LocalDate",
                        "java.time.LocalDateTime",
                        "java.time.Instant",
                        "java.time.YearMonth",
                        "java.time.ZonedDateTime",
                        "java.time.LocalTime",
                        "java.time.OffsetDateTime");

                @Override
                public boolean test(JavaMethodCall call) {
                    boolean now = call.getName().equals("now")
                            && TIME.contains(call.getTargetOwner().getName())
                            && call.getTarget().getRawParameterTypes().stream()
                                    .noneMatch(type -> type.isAssignableTo(java.time.Clock.class));
                    boolean millis = call.getTargetOwner().isEquivalentTo(System.class)
                            && call.getName().equals("currentTimeMillis");
                    return now || millis;
                }
            });

    @ArchTest
    static final ArchRule noOldDates = noClasses()
            .that()
            .resideOutsideOfPackages("se.besked.i18n..", "se.besked.print..", "se.besked.demonstration..")
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.util\\.(Date|Calendar|GregorianCalendar)");

    @ArchTest
    static final ArchRule nothingIsPrinted = noClasses()
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(Throwable.class, "printStackTrace");

    @ArchTest
    static final ArchRule namesSayWhatThingsAre =
            noClasses().should().haveNameMatching(".*(Impl|Manager|Utils?|Helper)");

    @ArchTest
    static final ArchRule transactionsBelongToBeans =
            classes().that().areAnnotatedWith(Transactional.class).should().beAnnotatedWith(ApplicationScoped.class);

    @ArchTest
    static final ArchRule oneDoorToTheFramework = noClasses()
            .that()
            .resideInAPackage("se.besked.web..")
            .and()
            .resideOutsideOfPackages("se.besked.web.faces..", "se.besked.web.access..")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("jakarta.faces.context.FacesContext");

    /** A service that takes an actor asks the access rules, itself or through the first services it calls. */
    @ArchTest
    static final ArchRule whoeverActsIsAsked = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(ApplicationScoped.class)
            .and()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackage("se.besked.web..")
            .and(new DescribedPredicate<JavaMethod>("take an actor") {
                @Override
                public boolean test(JavaMethod method) {
                    return !method.getModifiers().contains(JavaModifier.SYNTHETIC)
                            && !method.getRawParameterTypes().isEmpty()
                            && method.getRawParameterTypes().get(0).isAssignableTo(Actor.class);
                }
            })
            .should(new ArchCondition<>("ask the access rules") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    boolean port = method.getOwner().isAssignableTo(ElectronicId.class); // holds nobody's data
                    if (!port
                            && !method.getOwner().isAssignableTo(AccessRules.class)
                            && !asks(method, new HashSet<>(), 6)) {
                        events.add(SimpleConditionEvent.violated(
                                method, method.getFullName() + " never asks the access rules"));
                    }
                }
            });

    /** The port of forms is asked of each room that has a bean of it, by this same rule. */
    private static boolean asks(JavaMethod method, Set<String> seen, int depth) {
        if (depth == 0 || !seen.add(method.getFullName())) {
            return false;
        }
        return method.getMethodCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(AccessRules.class)
                        || call.getTargetOwner().isEquivalentTo(FillableForm.class)
                        || call.getTargetOwner().getPackageName().startsWith("se.besked")
                                && call.getTarget()
                                        .resolveMember()
                                        .filter(JavaMethod.class::isInstance)
                                        .map(called -> asks((JavaMethod) called, seen, depth - 1))
                                        .orElse(false));
    }

    @ArchTest
    static final ArchRule onlyRepositoriesAndServicesHoldTheDatabase = noClasses()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class);

    private HouseRulesTest() {}
}
