package org.newsgraph.source.command;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.newsgraph.graphql.NewsgraphException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/**
 * The command line. Settings ({@code --newsgraph.home=DIR}) may stand anywhere in it;
 * without a command the arguments are for the service.
 */
public final class Commands {

	private static final Pattern SETTING = Pattern.compile("--[\\w-]+(?:\\.[\\w\\[\\]-]+)+=.*", Pattern.DOTALL);

	private static final Logger logger = LoggerFactory.getLogger(Commands.class);

	private static final Set<String> ASKS = Set.of("--help", "-h", "--version", "-V");

	private Commands() {
	}

	/** Whether the arguments name a command or ask for help. */
	public static boolean areIn(String[] arguments) {
		return words(arguments).stream()
			.findFirst()
			.filter((word) -> ASKS.contains(word) || !word.startsWith("-"))
			.isPresent();
	}

	/**
	 * Does what the arguments say.
	 * @param application what is started for a command that needs it
	 * @return the exit code: 0 if all went well, 1 if some of it failed, 2 if the
	 * arguments make no sense
	 */
	public static int run(Class<?> application, String[] arguments) {
		String[] settings = Arrays.stream(arguments).filter(SETTING.asMatchPredicate()).toArray(String[]::new);
		return line(new Service(application, settings)).execute(words(arguments).toArray(String[]::new));
	}

	/** A new command is added here. */
	static CommandLine line(Service service) {
		return new CommandLine(new NewsgraphCommand()).addSubcommand(new IngestCommand(service))
			.addSubcommand(new CommandLine(new ImportCommand()).addSubcommand(new GdeltCommand(service)))
			.addSubcommand(new FeedsCommand(service))
			.setExecutionExceptionHandler(Commands::failed);
	}

	/**
	 * Why a start failed the log has said; what was refused or is unforeseen is told
	 * here.
	 */
	private static int failed(Exception failure, CommandLine command, ParseResult arguments) {
		switch (failure) {
			case StartFailedException told -> logger.debug("The service did not start", told);
			case NewsgraphException refusal -> command.getErr().println(refusal.told());
			default -> logger.error("The command failed", failure);
		}
		return CommandLine.ExitCode.SOFTWARE;
	}

	private static List<String> words(String[] arguments) {
		return Arrays.stream(arguments).filter(Predicate.not(SETTING.asMatchPredicate())).toList();
	}

}
