package org.newsgraph.source.fetch;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

import org.newsgraph.reading.WordTable;

/** Which hosts may be asked, by their names alone. */
final class HostRules {

	private final List<String> refused = WordTable.rows(HostRules.class, "names.tsv", 3)
		.stream()
		.map(List::getFirst)
		.toList();

	private final List<String> allowed;

	private final Supplier<? extends Collection<String>> own;

	/**
	 * Rules for names.
	 * @param allowed the only ones, with those below them; all if empty
	 * @param own the names of this machine
	 */
	HostRules(List<String> allowed, Supplier<? extends Collection<String>> own) {
		this.allowed = allowed.stream().map((name) -> name.strip().toLowerCase(Locale.ROOT)).toList();
		this.own = own;
	}

	void check(String host) {
		if (isAmong(host, this.refused) || this.own.get().contains(host)) {
			throw Refusals.address("its host is inside a network. " + Refusals.BY_HAND);
		}
		if (!this.allowed.isEmpty() && !isAmong(host, this.allowed)) {
			throw Refusals.address(
					"its host is not among those allowed here (newsgraph.fetch.allowed-hosts). " + Refusals.BY_HAND);
		}
	}

	private static boolean isAmong(String host, List<String> names) {
		return names.stream().anyMatch((name) -> host.equals(name) || host.endsWith("." + name));
	}

}
