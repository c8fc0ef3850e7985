package org.newsgraph.source.command;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.newsgraph.graphql.ErrorCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import org.springframework.context.ConfigurableApplicationContext;

/** Takes news in. */
@Command(name = "ingest", mixinStandardHelpOptions = true, sortOptions = false,
		description = { "Takes news in from files, folders, zip archives, web addresses and standard input.", "",
				"Taken are plain text, HTML, MHTML, JSON and JSON Lines, JSON-LD of schema.org,",
				"IPTC ninjs, NewsML-G2 and WARC, in folders and zip archives, too.",
				"Broken off and given again, the command goes on where it stopped.", "" },
		footerHeading = "%nExamples:%n",
		footer = { "  java -jar newsgraph.jar ingest archive/2026 wire.zip",
				"  java -jar newsgraph.jar ingest https://gazette.example/2026/harvest",
				"  java -jar newsgraph.jar ingest --newsgraph.home=/data/newsgraph crawl.warc.gz",
				"  cat articles.jsonl | java -jar newsgraph.jar ingest -", "",
				"Exit codes: 0 all was taken, 1 some failed, 2 the arguments make no sense." })
final class IngestCommand implements Callable<Integer> {

	private static final Pattern ADDRESS = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+://.*");

	private final Service service;

	@Spec
	private @Nullable CommandSpec spec;

	@Option(names = "--again", description = "Take what was taken before once more.")
	private boolean again;

	@Parameters(paramLabel = "FILE|DIR|ZIP|URL|-", arity = "1..*", description = "What to take in.")
	private List<String> sources = List.of();

	IngestCommand(Service service) {
		this.service = service;
	}

	@Override
	public Integer call() {
		this.sources.forEach(this::checkItIsThere);
		try (ConfigurableApplicationContext context = this.service.start()) {
			Summary summary = context.getBean(Intake.class).take(this.sources, this.again, out());
			return summary.isClean() ? ExitCode.OK : ExitCode.SOFTWARE;
		}
	}

	private void checkItIsThere(String source) {
		if (!source.equals("-") && !ADDRESS.matcher(source).matches() && !isThere(source)) {
			throw new ParameterException(Objects.requireNonNull(this.spec).commandLine(),
					ErrorCode.NOT_FOUND + ": There is no file or folder " + source + ".");
		}
	}

	private static boolean isThere(String source) {
		try {
			return Files.exists(Path.of(source));
		}
		catch (InvalidPathException ex) {
			return false;
		}
	}

	private PrintWriter out() {
		return Objects.requireNonNull(this.spec).commandLine().getOut();
	}

}
