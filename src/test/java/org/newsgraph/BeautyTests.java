package org.newsgraph;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

import javax.lang.model.element.Modifier;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The figures by which this code is kept small: code lines of a file and of a method
 * (neither blank nor comment; imports do not count), and how many types a package hides.
 */
class BeautyTests {

	private static final Logger log = LoggerFactory.getLogger(BeautyTests.class);

	private final List<Integer> files = new ArrayList<>();

	private final List<Integer> methods = new ArrayList<>();

	private final List<String> longest = new ArrayList<>();

	private int types;

	private int hidden;

	@Test
	void filesAndMethodsStaySmallAndHalfOfTheTypesHidden() throws IOException {
		measure();
		log.info("Beauty: {}", String.format(Locale.ROOT,
				"%d files, code lines median %d, p90 %d; %d methods, lines median %d, p90 %d, most %d; %d of %d types package-private (%d %%)",
				this.files.size(), part(this.files, 50), part(this.files, 90), this.methods.size(),
				part(this.methods, 50), part(this.methods, 90), part(this.methods, 100), this.hidden, this.types,
				100 * this.hidden / this.types));
		assertThat(part(this.files, 50)).as("code lines of a file, median").isLessThanOrEqualTo(60);
		assertThat(part(this.files, 90)).as("code lines of a file, p90").isLessThanOrEqualTo(150);
		assertThat(part(this.methods, 90)).as("code lines of a method, p90").isLessThanOrEqualTo(15);
		assertThat(this.longest).as("methods of more than 40 lines").isEmpty();
		assertThat(2 * this.hidden).as("types that are package-private, doubled").isGreaterThanOrEqualTo(this.types);
	}

	private void measure() throws IOException {
		var compiler = ToolProvider.getSystemJavaCompiler();
		var task = (JavacTask) compiler.getTask(null, null, null, List.of(), null, sources());
		Trees trees = Trees.instance(task);
		for (CompilationUnitTree unit : task.parse()) {
			measure(unit, trees);
		}
	}

	private void measure(CompilationUnitTree unit, Trees trees) throws IOException {
		List<String> lines = codeLines(unit.getSourceFile().getCharContent(true).toString());
		this.files.add(count(lines, (line) -> !line.startsWith("import ") && !line.startsWith("package ")));
		for (Tree type : unit.getTypeDecls()) {
			this.types++;
			this.hidden += ((ClassTree) type).getModifiers().getFlags().contains(Modifier.PUBLIC) ? 0 : 1;
		}
		new MethodLengths(unit, trees, lines).scan(unit, null);
	}

	private static int count(List<String> lines, Predicate<String> which) {
		return (int) lines.stream().filter((line) -> !line.isEmpty()).filter(which).count();
	}

	/** The lines, stripped; empty where there is only a comment. */
	private static List<String> codeLines(String source) {
		List<String> lines = new ArrayList<>();
		boolean comment = false;
		for (String line : source.split("\n", -1)) {
			String stripped = line.strip();
			comment = comment || stripped.startsWith("/*");
			lines.add((comment || stripped.startsWith("//")) ? "" : stripped);
			comment = comment && !stripped.endsWith("*/");
		}
		return lines;
	}

	private static int part(List<Integer> numbers, int percent) {
		List<Integer> sorted = numbers.stream().sorted().toList();
		return sorted.get(Math.max(0, (int) Math.ceil(sorted.size() * percent / 100.0) - 1));
	}

	private static List<Source> sources() throws IOException {
		try (Stream<Path> paths = Files.walk(Path.of("src/main/java"))) {
			return paths.filter((path) -> path.toString().endsWith(".java"))
				.filter((path) -> !path.endsWith("package-info.java"))
				.map(Source::new)
				.toList();
		}
	}

	private static final class Source extends SimpleJavaFileObject {

		private final Path path;

		Source(Path path) {
			super(URI.create("source:///" + path.toString().replace('\\', '/')), JavaFileObject.Kind.SOURCE);
			this.path = path;
		}

		@Override
		public CharSequence getCharContent(boolean ignoreEncodingErrors) throws IOException {
			return Files.readString(this.path);
		}

	}

	private final class MethodLengths extends TreeScanner<Void, Void> {

		private final CompilationUnitTree unit;

		private final Trees trees;

		private final List<String> lines;

		MethodLengths(CompilationUnitTree unit, Trees trees, List<String> lines) {
			this.unit = unit;
			this.trees = trees;
			this.lines = lines;
		}

		@Override
		public Void visitMethod(MethodTree method, Void nothing) {
			if (method.getBody() != null) {
				add(method);
			}
			return super.visitMethod(method, nothing);
		}

		private void add(MethodTree method) {
			LineMap map = this.unit.getLineMap();
			var positions = this.trees.getSourcePositions();
			int from = (int) map.getLineNumber(positions.getStartPosition(this.unit, method.getBody()));
			int to = (int) map.getLineNumber(positions.getEndPosition(this.unit, method.getBody()));
			// The body without its braces, as one counts by eye.
			int length = Math.max(1, count(this.lines.subList(from - 1, to), (line) -> true) - 2);
			BeautyTests.this.methods.add(length);
			if (length > 40) {
				BeautyTests.this.longest
					.add(this.unit.getSourceFile().getName() + " " + method.getName() + " " + length);
			}
		}

	}

}
