package org.newsgraph.source.page;

import java.net.URI;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.newsgraph.graphql.NewsgraphException;
import org.newsgraph.graphql.WebAddress;
import org.newsgraph.source.door.Door;
import org.newsgraph.source.door.Found;
import org.newsgraph.source.door.Lot;
import org.newsgraph.source.door.Spot;

import org.springframework.stereotype.Component;

/** Web pages by their addresses. */
@Component
class PageDoor implements Door {

	private final Pages pages;

	PageDoor(Pages pages) {
		this.pages = pages;
	}

	@Override
	public boolean takes(String argument) {
		String start = argument.toLowerCase(Locale.ROOT);
		return start.startsWith("http://") || start.startsWith("https://");
	}

	@Override
	public Stream<Lot> lots(String argument) {
		Spot where = new Spot(argument);
		try {
			return Stream.of(new PageLot(this.pages, where, WebAddress.of(argument)));
		}
		catch (NewsgraphException ex) {
			return Stream.of(Lot.refused(where, String.valueOf(ex.getMessage())));
		}
	}

	/** What stands at one address; nobody can tell beforehand whether it changed. */
	private record PageLot(Pages pages, Spot where, URI address) implements Lot {

		@Override
		public String mark() {
			return "";
		}

		@Override
		public void unpack(Consumer<Found> to) {
			to.accept(page());
		}

		private Found page() {
			try {
				return new Found.Article(this.where, this.pages.read(this.address));
			}
			catch (NewsgraphException ex) {
				return new Found.Refusal(this.where, ex.code(), String.valueOf(ex.getMessage()));
			}
		}

	}

}
