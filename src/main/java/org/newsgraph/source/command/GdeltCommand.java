package org.newsgraph.source.command;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.newsgraph.source.gdelt.GdeltImport;
import org.newsgraph.source.gdelt.ImportCount;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import org.springframework.context.ConfigurableApplicationContext;

/** Takes in exports of GDELT and of ICEWS. */
@Command(name = "gdelt", mixinStandardHelpOptions = true, sortOptions = false,
		description = { "Takes in events that GDELT or ICEWS coded, from files as they publish them, plain or zipped:",
				"GDELT's events 1.0 and 2.0 and mentions, and ICEWS. The same rows again change nothing.", "" },
		footerHeading = "%nExample:%n",
		footer = { "  java -jar newsgraph.jar import gdelt 20310502.export.CSV.zip 20310502.mentions.CSV.zip", "",
				"Exit codes: 0 all was read, 1 a file could not be read to its end, 2 the arguments make no sense." })
final class GdeltCommand implements Callable<Integer> {

	private static final Logger logger = LoggerFactory.getLogger(GdeltCommand.class);

	private static final long OFTEN = 100_000;

	private final Service service;

	@Spec
	private @Nullable CommandSpec spec;

	@Parameters(paramLabel = "FILE", arity = "1..*", description = "What to take in.")
	private List<Path> files = List.of();

	GdeltCommand(Service service) {
		this.service = service;
	}

	@Override
	public Integer call() {
		this.files.stream().filter((file) -> !Files.isRegularFile(file)).findFirst().ifPresent((file) -> {
			throw new ParameterException(Objects.requireNonNull(this.spec).commandLine(),
					"There is no file " + file + ".");
		});
		try (ConfigurableApplicationContext context = this.service.start()) {
			ImportCount count = context.getBean(GdeltImport.class).take(this.files, GdeltCommand::tell);
			print(count, Objects.requireNonNull(this.spec).commandLine().getOut());
			return count.damaged().isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
		}
	}

	private static boolean tell(Path file, ImportCount soFar) {
		if (soFar.rows() % OFTEN == 0) {
			logger.info("{} rows, now in {}", soFar.rows(), file);
		}
		return true;
	}

	private static void print(ImportCount count, PrintWriter out) {
		out.println(count.rows() + " rows: " + count.fresh() + " new, " + count.unchanged() + " unchanged");
		count.refused().forEach((reason, rows) -> out.println(rows + " refused: " + reason.reason()));
		count.damaged().forEach(out::println);
		out.flush();
	}

}
