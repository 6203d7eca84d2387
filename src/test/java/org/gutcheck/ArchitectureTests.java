package org.gutcheck;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.gutcheck.release.Editions;

@AnalyzeClasses(packages = "org.gutcheck", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    private static final String CATALOGUE = "org.gutcheck.catalogue..";
    private static final String CHECKER = "org.gutcheck.checker..";
    private static final String CONTENT = "org.gutcheck.content..";
    private static final String ACCOUNTS = "org.gutcheck.accounts..";
    private static final String RELEASE = "org.gutcheck.release..";
    private static final String EDITING = "org.gutcheck.editing..";

    @ArchTest
    static final ArchRule packagesFormNoCycles =
            slices().matching("org.gutcheck.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule theCatalogueKnowsOnlyTheJdk = classes()
            .that()
            .resideInAPackage(CATALOGUE)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(CATALOGUE, "java..", "org.jspecify..");

    @ArchTest
    static final ArchRule theCheckerKnowsOnlyTheCatalogue = classes()
            .that()
            .resideInAPackage(CHECKER)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(CHECKER, CATALOGUE, "java..", "org.jspecify..");

    @ArchTest
    static final ArchRule theWorkingCopyKnowsOnlyTheCatalogueAndNoJson = classes()
            .that()
            .resideInAPackage(CONTENT)
            .should()
            .onlyDependOnClassesThat(not(resideInAPackage("org.gutcheck.."))
                    .or(resideInAnyPackage(CONTENT, CATALOGUE))
                    .and(not(resideInAPackage("tools.jackson.."))));

    @ArchTest
    static final ArchRule releasesKnowOnlyTheWorkingCopyAndTheCatalogue = classes()
            .that()
            .resideInAPackage(RELEASE)
            .should()
            .onlyDependOnClassesThat(
                    not(resideInAPackage("org.gutcheck..")).or(resideInAnyPackage(RELEASE, CONTENT, CATALOGUE)));

    @ArchTest
    static final ArchRule editingKnowsOnlyTheWorkingCopyAndReleases = classes()
            .that()
            .resideInAPackage(EDITING)
            .should()
            .onlyDependOnClassesThat(not(resideInAPackage("org.gutcheck.."))
                    .or(resideInAnyPackage(EDITING, RELEASE, CONTENT, CATALOGUE)));

    @ArchTest
    static final ArchRule onlyReleasesAndEditorsSeeTheWorkingCopy = noClasses()
            .that()
            .resideOutsideOfPackages(CONTENT, RELEASE, EDITING)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(CONTENT);

    @ArchTest
    static final ArchRule onlyFourPackagesKnowOfTables = noClasses()
            .that()
            .resideOutsideOfPackages(CONTENT, RELEASE, EDITING, ACCOUNTS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.persistence..", "org.hibernate..", "org.springframework.data..");

    @ArchTest
    static final ArchRule thePublicSeesReleasesAsEditionsOnly = noClasses()
            .that()
            .resideOutsideOfPackages(RELEASE, EDITING, "org.gutcheck.admin..")
            .should()
            .dependOnClassesThat(resideInAPackage(RELEASE).and(not(equivalentTo(Editions.class))));

    @ArchTest
    static final ArchRule accountsKnowOnlyTheSharedPartsOfPages = classes()
            .that()
            .resideInAPackage(ACCOUNTS)
            .should()
            .onlyDependOnClassesThat(
                    not(resideInAPackage("org.gutcheck..")).or(resideInAnyPackage(ACCOUNTS, "org.gutcheck.web..")));

    @ArchTest
    static final ArchRule thePublicKnowsNothingOfAccounts = noClasses()
            .that()
            .resideOutsideOfPackages(ACCOUNTS, "org.gutcheck.admin..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ACCOUNTS);

    @ArchTest
    static final ArchRule onlyTheEditorsSideHasSessions = noClasses()
            .that()
            .resideOutsideOfPackages(ACCOUNTS, "org.gutcheck.admin..")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("jakarta.servlet.http.HttpSession");

    @ArchTest
    static final ArchRule namesAreNouns = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Util|Utils|Helper|Manager|Dto|DTO)")
            .orShould()
            .haveSimpleNameStartingWith("Abstract");
}
