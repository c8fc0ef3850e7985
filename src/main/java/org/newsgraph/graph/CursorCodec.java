package org.newsgraph.graph;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the values of a cursor: a version byte, then each value after a byte for its
 * type.
 */
final class CursorCodec {

	private static final int VERSION = 1;

	private CursorCodec() {
	}

	static byte[] write(List<Object> fields) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (DataOutputStream out = new DataOutputStream(bytes)) {
			out.writeByte(VERSION);
			for (Object field : fields) {
				write(out, field);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	private static void write(DataOutputStream out, Object field) throws IOException {
		switch (field) {
			case String text -> {
				out.writeByte('s');
				out.writeUTF(text);
			}
			case Long number -> {
				out.writeByte('l');
				out.writeLong(number);
			}
			case Double number -> {
				out.writeByte('d');
				out.writeDouble(number);
			}
			case LocalDate date -> {
				out.writeByte('t');
				out.writeLong(date.toEpochDay());
			}
			case Instant instant -> {
				out.writeByte('i');
				out.writeLong(instant.getEpochSecond());
				out.writeInt(instant.getNano());
			}
			default -> throw new IllegalArgumentException("a cursor cannot hold a " + field.getClass().getSimpleName());
		}
	}

	static List<Object> read(byte[] bytes) {
		try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
			if (in.readByte() != VERSION) {
				throw new IllegalArgumentException("not a cursor of this version");
			}
			List<Object> fields = new ArrayList<>();
			while (in.available() > 0) {
				fields.add(field(in));
			}
			return fields;
		}
		catch (IOException | DateTimeException ex) {
			throw new IllegalArgumentException("not a cursor", ex);
		}
	}

	private static Object field(DataInputStream in) throws IOException {
		return switch (in.readByte()) {
			case 's' -> in.readUTF();
			case 'l' -> in.readLong();
			case 'd' -> in.readDouble();
			case 't' -> LocalDate.ofEpochDay(in.readLong());
			case 'i' -> Instant.ofEpochSecond(in.readLong(), in.readInt());
			default -> throw new IllegalArgumentException("not a cursor");
		};
	}

}
