package org.newsgraph.source.command;

import java.io.PrintWriter;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;

import org.jspecify.annotations.Nullable;
import org.newsgraph.graphql.ErrorCode;
import org.newsgraph.graphql.NewsgraphException;
import org.newsgraph.source.feed.Feed;
import org.newsgraph.source.feed.Feeds;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import org.springframework.context.ConfigurableApplicationContext;

/** Says which feeds the service keeps up with. */
@Command(name = "feeds", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "COMMAND",
		description = "Says which feeds the service keeps up with while it runs.")
final class FeedsCommand implements Runnable {

	private final Service service;

	@Spec
	private @Nullable CommandSpec spec;

	FeedsCommand(Service service) {
		this.service = service;
	}

	@Override
	public void run() {
		throw new ParameterException(Objects.requireNonNull(this.spec).commandLine(),
				"Say what to do: feeds add URL, feeds list, feeds remove URL");
	}

	@Command(description = "Keeps up with feeds from now on.", mixinStandardHelpOptions = true)
	int add(@Parameters(paramLabel = "URL", arity = "1..*") List<URI> addresses) {
		return with((feeds, out) -> addresses.forEach((address) -> out.println(line(feeds.add(address)))));
	}

	@Command(description = "Lists the feeds and how they are.", mixinStandardHelpOptions = true)
	int list() {
		return with((feeds, out) -> feeds.all().stream().map(FeedsCommand::line).forEach(out::println));
	}

	@Command(description = "Asks feeds no more. Their articles stay.", mixinStandardHelpOptions = true)
	int remove(@Parameters(paramLabel = "URL", arity = "1..*") List<URI> addresses) {
		return with((feeds, out) -> addresses
			.forEach((address) -> out.println("Removed: " + line(feeds.remove(at(feeds, address).key())))));
	}

	private static Feed at(Feeds feeds, URI address) {
		return feeds.all()
			.stream()
			.filter((feed) -> feed.url().equals(address))
			.findFirst()
			.orElseThrow(() -> new NewsgraphException(ErrorCode.NOT_FOUND,
					"There is no feed " + address + ". \"feeds list\" shows those there are."));
	}

	private int with(BiConsumer<Feeds, PrintWriter> work) {
		PrintWriter out = Objects.requireNonNull(this.spec).commandLine().getOut();
		try (ConfigurableApplicationContext context = this.service.start()) {
			work.accept(context.getBean(Feeds.class), out);
			out.flush();
			return ExitCode.OK;
		}
		catch (NewsgraphException ex) {
			Objects.requireNonNull(this.spec).commandLine().getErr().println(ex.getMessage());
			return ExitCode.SOFTWARE;
		}
	}

	private static String line(Feed feed) {
		String state = (feed.lastError() != null) ? "failing since its last success"
				: (feed.lastSuccessAt() != null) ? "read last " + feed.lastSuccessAt() : "not read yet";
		return feed.url() + "  " + Objects.requireNonNullElse(feed.title(), "without a title") + "  " + feed.articles()
				+ " articles  " + state;
	}

}
