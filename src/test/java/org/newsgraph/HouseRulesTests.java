package org.newsgraph;

import java.io.IOException;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.stereotype.Controller;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

/** The few rules of the house that no compiler checks. */
class HouseRulesTests {

	private static final JavaClasses CODE = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackages("org.newsgraph");

	@Test
	void everyPackageSaysThatNothingIsNullUnlessMarked() {
		Set<String> unmarked = CODE.stream()
			.map(JavaClass::getPackage)
			.filter((found) -> !found.isAnnotatedWith(NullMarked.class))
			.map((found) -> found.getName())
			.collect(Collectors.toCollection(TreeSet::new));
		assertThat(unmarked).isEmpty();
	}

	@Test
	void controllersAreHiddenInTheirPackages() {
		check(classes().that().areAnnotatedWith(Controller.class).should().notBePublic());
	}

	@Test
	void onlyGraphOpensSessionsOfTheDriver() {
		check(noClasses().that()
			.resideOutsideOfPackage("org.newsgraph.graph")
			.should()
			.dependOnClassesThat()
			.belongToAnyOf(Driver.class, Session.class, GraphDatabase.class));
	}

	@Test
	void onlyTheEmbeddedDatabaseTouchesTheInsideOfNeo4j() {
		check(noClasses().that()
			.resideOutsideOfPackage("org.newsgraph.graph")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("org.neo4j.graphdb..", "org.neo4j.dbms..", "org.neo4j.kernel..", "org.neo4j.server..",
					"org.neo4j.configuration..", "org.neo4j.io.."));
	}

	@Test
	void onlyTheParserKnowsCoreNlp() {
		check(noClasses().that()
			.resideOutsideOfPackage("org.newsgraph.reading.language")
			.and()
			.resideOutsideOfPackage("org.newsgraph.reading.time")
			.should()
			.dependOnClassesThat()
			.resideInAPackage("edu.stanford.nlp.."));
	}

	@Test
	void readingKnowsNeitherSpringNorADatabaseNorTheNetwork() {
		check(noClasses().that()
			.resideInAPackage("org.newsgraph.reading..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("org.springframework.data..", "org.springframework.graphql..",
					"org.springframework.web..", "org.neo4j..", "java.net.http..", "graphql.."));
	}

	@Test
	void nobodyPrintsToTheStandardStreams() {
		check(GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS);
	}

	@Test
	void nobodyStartsOtherProgrammes() {
		check(noClasses().should()
			.dependOnClassesThat()
			.belongToAnyOf(ProcessBuilder.class)
			.orShould()
			.callMethod(Runtime.class, "exec", String.class)
			.orShould()
			.callMethod(Runtime.class, "exec", String[].class));
	}

	@Test
	void wordsAreTheSameInEveryLocale() {
		check(noClasses().should()
			.callMethod(String.class, "toLowerCase")
			.orShould()
			.callMethod(String.class, "toUpperCase")
			.orShould()
			.callMethod(String.class, "format", String.class, Object[].class)
			.orShould()
			.callMethod(Locale.class, "getDefault"));
	}

	@Test
	void numbersAreTheSameInEveryLocale() throws IOException {
		try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
			assertThat(sources.filter((path) -> path.toString().endsWith(".java")))
				.allSatisfy((path) -> assertThat(path).content().doesNotContainPattern("%[0-9,.]*[dfg]\\b"));
		}
	}

	@Test
	void cypherIsWrittenInConstants() {
		check(fields().that()
			.areDeclaredInClassesThat(written())
			.and()
			.haveRawType(String.class)
			.should()
			.beStatic()
			.andShould()
			.beFinal());
	}

	@Test
	void packagesInsideAPackageUseEachOtherInOneDirection() {
		check(slices().matching("org.newsgraph.(**)").should().beFreeOfCycles());
	}

	@Test
	void whatGraphQlTakesAndGivesIsARecord() {
		check(classes().that()
			.areNotInterfaces()
			.and(simpleNameEndingWith("Input").or(simpleNameEndingWith("Payload")).or(simpleNameEndingWith("Filter")))
			.and()
			.resideInAPackage("org.newsgraph..")
			.and()
			.areNotAssignableTo(jakarta.servlet.Filter.class)
			.should()
			.beRecords());
	}

	@Test
	void argumentsOfControllersAreRecordsEnumsOrPlainValues() {
		Map<String, Class<?>> others = CODE.stream()
			.filter((type) -> type.isAnnotatedWith(Controller.class))
			.flatMap((type) -> Arrays.stream(type.reflect().getDeclaredMethods()))
			.flatMap((method) -> Arrays.stream(method.getParameters()))
			.filter((parameter) -> parameter.isAnnotationPresent(Argument.class))
			.map(Parameter::getType)
			.filter((type) -> type.getName().startsWith("org.newsgraph") && !type.isRecord() && !type.isEnum())
			.collect(Collectors.toMap(Class::getName, (type) -> type, (one, same) -> one));
		assertThat(others).isEmpty();
	}

	@Test
	void nothingHasSetters() {
		check(methods().that().haveNameMatching("set[A-Z].*").and(ours()).should().notBePublic());
	}

	/** Not asked for by a type of a library. */
	private static DescribedPredicate<JavaMethod> ours() {
		return DescribedPredicate.describe("are our own idea",
				(method) -> Stream
					.concat(method.getOwner().getAllRawInterfaces().stream(),
							method.getOwner().getAllRawSuperclasses().stream())
					.flatMap((above) -> above.getMethods().stream())
					.noneMatch((above) -> above.getName().equals(method.getName())));
	}

	private static DescribedPredicate<JavaClass> written() {
		return simpleNameEndingWith("Queries").or(simpleNameEndingWith("Writes")).or(simpleNameEndingWith("Lists"));
	}

	private static void check(ArchRule rule) {
		rule.allowEmptyShould(true).check(CODE);
	}

}
