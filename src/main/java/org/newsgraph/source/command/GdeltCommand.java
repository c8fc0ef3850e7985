package org.newsgraph.source.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.newsgraph.graphql.NewsgraphException;
import org.newsgraph.source.gdelt.GdeltImport;
import org.newsgraph.source.gdelt.ImportCount;
import org.newsgraph.source.gdelt.Refused;
import org.newsgraph.source.gdelt.RefusedRows;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import org.springframework.context.ConfigurableApplicationContext;

/** Takes in exports of GDELT and of ICEWS. */
@Command(name = "gdelt", mixinStandardHelpOptions = true, sortOptions = false, description = {
		"Takes in events that GDELT or ICEWS coded, from files as they publish them, plain or zipped,",
		"or from folders of them: GDELT's events 1.0 and 2.0 and mentions, and ICEWS. The same rows again change nothing.",
		"" }, footerHeading = "%nExample:%n",
		footer = { "  java -jar newsgraph.jar import gdelt 20310502.export.CSV.zip 20310502.mentions.CSV.zip", "",
				"Exit codes: 0 all was read, 1 a file could not be read to its end, 2 the arguments make no sense." })
final class GdeltCommand implements Callable<Integer> {

	private final Service service;

	@Spec
	private @Nullable CommandSpec spec;

	@Parameters(paramLabel = "FILE|DIR", arity = "1..*", description = "What to take in.")
	private List<Path> named = List.of();

	GdeltCommand(Service service) {
		this.service = service;
	}

	@Override
	public Integer call() {
		List<Path> files = files();
		try (ConfigurableApplicationContext context = this.service.start()) {
			ImportCount count = take(context.getBean(GdeltImport.class), files);
			return count.damaged().isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
		}
	}

	private List<Path> files() {
		try {
			return this.named.stream().flatMap((path) -> ExportFiles.in(path).stream()).toList();
		}
		catch (NewsgraphException ex) {
			throw new ParameterException(Objects.requireNonNull(this.spec).commandLine(), ex.told(), ex);
		}
	}

	private ImportCount take(GdeltImport gdelt, List<Path> files) {
		Stopwatch time = new Stopwatch();
		long bytes = files.stream().mapToLong((file) -> file.toFile().length()).sum();
		ImportCount count;
		try (Display display = Display.of("Rows")) {
			count = gdelt.take(files, (soFar) -> {
				display.show(new RowProgress(time, soFar, bytes));
				return true;
			});
		}
		PrintWriter out = Objects.requireNonNull(this.spec).commandLine().getOut();
		told(count, time).forEach(out::println);
		out.flush();
		return count;
	}

	/** What to tell at the end. */
	static Stream<String> told(ImportCount count, Stopwatch time) {
		String sum = "Rows: " + count.fresh() + " new, " + count.unchanged() + " unchanged, " + count.refusals()
				+ " refused, " + time.told(count.rows()) + ".";
		Stream<String> refused = count.refused()
			.entrySet()
			.stream()
			.sorted(Comparator.comparing((each) -> -each.getValue().count()))
			.map((each) -> line(each.getKey(), each.getValue()));
		Stream<String> damaged = count.damaged().stream().map((file) -> NewsgraphException.badInput(file).told());
		return Stream.of(Stream.of(sum), refused, damaged).flatMap(Function.identity());
	}

	private static String line(Refused reason, RefusedRows rows) {
		return "Refused " + rows.count() + ": " + reason + ": " + reason.reason() + " "
				+ Places.told(rows.first(), rows.count());
	}

}
