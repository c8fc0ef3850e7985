package org.newsgraph.source.gdelt;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.newsgraph.actor.RealDirectory;
import org.newsgraph.scorecard.Figure;

/**
 * How many rows of others are accounted for: coded, or refused with a reason; and how
 * many of them are coded.
 */
public final class GdeltScore {

	private static final List<Integer> TABLES = List.of(16, 20, 57, 58, 61);

	private final Coder coder = new Coder(RealDirectory.get(), LocalDate.now());

	private long rows;

	private long coded;

	private long refused;

	private GdeltScore(Path folder) {
		try (Stream<Path> files = Files.list(folder)) {
			files.filter(GdeltScore::isTable).sorted().forEach(this::read);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Measures.
	 * @param folder with exports of GDELT, if there is one
	 */
	public static List<Figure> figures(@Nullable Path folder) {
		return (folder != null) ? new GdeltScore(folder).figures("gdelt") : List.of();
	}

	/**
	 * Measures.
	 * @param folder with exports of ICEWS, if there is one
	 */
	public static List<Figure> ofIcews(@Nullable Path folder) {
		return (folder != null) ? new GdeltScore(folder).figures("icews") : List.of();
	}

	private List<Figure> figures(String name) {
		return List.of(
				new Figure(name + ": rows accounted for", (double) (this.coded + this.refused) / this.rows,
						(int) this.rows),
				new Figure(name + ": rows coded", (double) this.coded / this.rows, (int) this.rows));
	}

	/** Other tables lie beside them, such as GDELT's graph of knowledge. */
	private static boolean isTable(Path file) {
		return Files.isRegularFile(file)
				&& lines(file).findFirst().filter((line) -> TABLES.contains(line.split("\t", -1).length)).isPresent();
	}

	private static Stream<String> lines(Path file) {
		try {
			return Files.readString(file, StandardCharsets.ISO_8859_1).lines().filter((line) -> !line.isBlank());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void read(Path file) {
		this.rows += lines(file).filter((line) -> !line.startsWith("Event ID\t")).count();
		try {
			new RowFile(file).read((line) -> {
				switch (this.coder.read(line)) {
					case Coding.Happening happening -> this.coded++;
					case Coding.Mentioning mentioning -> this.coded++;
					case Coding.Refusal refusal -> this.refused++;
					case Coding.Heading heading -> {
					}
				}
				return true;
			});
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
