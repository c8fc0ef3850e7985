package org.newsgraph.reading.event;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Prints the events of the text files it is given, by hand: {@code EventPrinter FILE...}.
 */
final class EventPrinter {

	private EventPrinter() {
	}

	public static void main(String[] arguments) throws IOException {
		PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true);
		for (String file : arguments) {
			out.println("== " + file);
			EventCoderTests.code(Files.readString(Path.of(file)))
				.forEach((event) -> out.printf("%s %s %s %s %s..%s %.2f: %s%n", EventCoderTests.told(event),
						event.mode(), event.rule(), event.datePrecision(), event.startDate(), event.endDate(),
						event.confidence(), event.passage().exact()));
		}
	}

}
