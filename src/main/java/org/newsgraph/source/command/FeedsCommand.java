package org.newsgraph.source.command;

import java.io.PrintWriter;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.newsgraph.graphql.ErrorCode;
import org.newsgraph.graphql.NewsgraphException;
import org.newsgraph.graphql.WebAddress;
import org.newsgraph.source.feed.Feed;
import org.newsgraph.source.feed.FeedRefusal;
import org.newsgraph.source.feed.Feeds;
import org.newsgraph.source.fetch.Fetcher;
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

	/** What no settings allow is refused before the service is started. */
	@Command(description = "Keeps up with feeds from now on.", mixinStandardHelpOptions = true)
	int add(@Parameters(paramLabel = "URL", arity = "1..*") List<String> addresses) {
		List<URI> judged = addresses.stream().map((address) -> of(address, FeedsCommand::judged)).toList();
		return with((feeds, out) -> judged.forEach((address) -> out.println(line(of(address, feeds::add)))));
	}

	@Command(description = "Lists the feeds and how they are.", mixinStandardHelpOptions = true)
	int list() {
		return with((feeds, out) -> feeds.all().stream().map(FeedsCommand::line).forEach(out::println));
	}

	@Command(description = "Asks feeds no more. Their articles stay.", mixinStandardHelpOptions = true)
	int remove(@Parameters(paramLabel = "URL", arity = "1..*") List<String> addresses) {
		List<URI> known = addresses.stream().map(WebAddress::of).toList();
		return with((feeds, out) -> known
			.forEach((address) -> out.println("Removed: " + line(feeds.remove(at(feeds, address).key())))));
	}

	private static URI judged(String text) {
		URI address = WebAddress.of(text);
		Fetcher.judge(address);
		return address;
	}

	/** What comes of an address; a refusal names it. */
	private static <A, T> T of(A address, Function<A, T> work) {
		try {
			return work.apply(address);
		}
		catch (NewsgraphException ex) {
			throw new NewsgraphException(ex.code(), ex.getMessage() + " [" + address + "]");
		}
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
			return ExitCode.OK;
		}
		finally {
			out.flush();
		}
	}

	private static String line(Feed feed) {
		String state = (feed.lastError() != null) ? "failing: " + feed.lastError().message()
				: (feed.lastSuccessAt() != null) ? "read last " + feed.lastSuccessAt() : "not read yet";
		return feed.url() + "  " + Objects.requireNonNullElse(feed.title(), "without a title") + "  " + feed.articles()
				+ " articles  " + state + notTaken(feed.refusals());
	}

	private static String notTaken(List<FeedRefusal> items) {
		if (items.isEmpty()) {
			return "";
		}
		FeedRefusal last = items.getFirst();
		return "  not taken lately: " + items.size() + ", the last " + Objects.toString(last.link(), last.title()) + " "
				+ last.code() + ": " + last.message();
	}

}
