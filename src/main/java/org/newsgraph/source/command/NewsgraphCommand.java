package org.newsgraph.source.command;

import java.util.Objects;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What all commands hang from; alone it is no command. */
@Command(name = "newsgraph", mixinStandardHelpOptions = true, versionProvider = NewsgraphCommand.Version.class,
		subcommands = HelpCommand.class, synopsisSubcommandLabel = "COMMAND",
		description = "Without a command the service is started.",
		footer = { "", "Settings may stand anywhere, such as",
				"  --newsgraph.home=DIR                  the directory of all state",
				"  --spring.neo4j.uri=bolt://HOST:7687   a Neo4j server" })
final class NewsgraphCommand implements Runnable {

	@Spec
	private @Nullable CommandSpec spec;

	@Override
	public void run() {
		throw new ParameterException(Objects.requireNonNull(this.spec).commandLine(), "Say which command.");
	}

	/** As the jar says it. */
	static final class Version implements IVersionProvider {

		@Override
		public String[] getVersion() {
			String version = NewsgraphCommand.class.getPackage().getImplementationVersion();
			return new String[] { "Newsgraph " + Objects.requireNonNullElse(version, "of this source") };
		}

	}

}
