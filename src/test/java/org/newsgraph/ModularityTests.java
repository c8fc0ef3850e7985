package org.newsgraph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The packages, what each is for, and who may use whom; draws them in
 * {@code docs/modules.puml}.
 */
class ModularityTests {

	private static final Logger log = LoggerFactory.getLogger(ModularityTests.class);

	private static final Path SOURCES = Path.of("src/main/java");

	private static final Path PICTURE = Path.of("docs/modules.puml");

	private static final Pattern SENTENCE = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);

	private final ApplicationModules modules = ApplicationModules.of(Newsgraph.class);

	@Test
	void everyPackageUsesOnlyThoseItMay() {
		this.modules.verify();
	}

	@Test
	void everyPackageSaysInOneSentenceWhatItIsFor() {
		List<String> lines = modules().map((module) -> name(module) + ": " + sentence(module)).toList();
		log.info("The packages\n{}", lines.stream().collect(Collectors.joining("\n  ", "  ", "")));
		assertThat(lines).allSatisfy((line) -> assertThat(line).matches("[a-z]+: \\S.*[.]"));
	}

	@Test
	void thePictureShowsTheArrowsOfTheCode() throws IOException {
		String picture = picture();
		Files.createDirectories(PICTURE.getParent());
		Files.writeString(PICTURE, picture);
		assertThat(picture).contains("[graph]").endsWith("@enduml\n");
	}

	private String picture() {
		Stream<String> boxes = modules().map((module) -> "[" + name(module) + "] as " + name(module));
		Stream<String> arrows = modules()
			.flatMap((module) -> used(module).map((used) -> name(module) + " --> " + used));
		return Stream
			.of(Stream.of("@startuml", "' Drawn by ModularityTests: do not edit.",
					"skinparam componentStyle rectangle"), boxes, arrows, Stream.of("@enduml"))
			.flatMap((lines) -> lines)
			.collect(Collectors.joining("\n", "", "\n"));
	}

	private Stream<String> used(ApplicationModule module) {
		return module.getDirectDependencies(this.modules)
			.uniqueModules()
			.map(ModularityTests::name)
			.distinct()
			.sorted();
	}

	private Stream<ApplicationModule> modules() {
		return this.modules.stream().sorted(Comparator.comparing(ModularityTests::name));
	}

	private static String name(ApplicationModule module) {
		return module.getIdentifier().toString();
	}

	private static String sentence(ApplicationModule module) {
		Path info = SOURCES.resolve(module.getBasePackage().getName().replace('.', '/')).resolve("package-info.java");
		try {
			Matcher javadoc = SENTENCE.matcher(Files.readString(info));
			assertThat(javadoc.find()).as("Javadoc of %s", info).isTrue();
			return javadoc.group(1).replaceAll("\\s*\\n\\s*\\*?\\s*", " ").strip();
		}
		catch (IOException ex) {
			throw new AssertionError(info + " cannot be read", ex);
		}
	}

}
