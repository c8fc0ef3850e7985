package org.newsgraph.source.format;

import java.io.EOFException;
import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.newsgraph.ingest.Submission;
import org.newsgraph.source.door.Found;
import org.newsgraph.source.door.UnusableException;
import org.newsgraph.source.format.json.JsonNews;
import org.newsgraph.source.letters.Letters;
import org.newsgraph.source.format.xml.NewsMl;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Finds the articles in files, whatever their format. */
@Component
@EnableConfigurationProperties(FileLimits.class)
public class Formats {

	private static final Logger logger = LoggerFactory.getLogger(Formats.class);

	private final FileLimits limits;

	public Formats(FileLimits limits) {
		this.limits = limits;
	}

	/**
	 * Finds the articles in a file. What cannot be taken is a refusal and stops nothing
	 * else.
	 * @throws CancellationException if whoever takes it breaks off
	 */
	public void read(Content content, Consumer<Found> to) {
		try {
			readAs(Kinds.of(content.head(), content.extension()), content, to);
		}
		catch (UnusableException ex) {
			to.accept(new Found.Refusal(content.where(), ex));
		}
		catch (EOFException ex) {
			to.accept(new Found.Refusal(content.where(), "It ends too early. Fetch or copy the file again."));
		}
		catch (IOException ex) {
			logger.debug("{} cannot be read", content.where(), ex);
			to.accept(new Found.Refusal(content.where(),
					"It is damaged: it does not go on as it begins. Fetch or copy the file again."));
		}
	}

	private void readAs(Kind kind, Content content, Consumer<Found> to) throws IOException {
		int most = this.limits.documentBytes();
		switch (kind) {
			case TEXT -> to.accept(text(content));
			case HTML -> to.accept(page(content));
			case MHTML -> to.accept(Mhtml.read(content, most));
			case JSON -> new JsonNews(most).read(content.bytes(), content.where(), to);
			case JSON_LINES -> new JsonNews(most).readLines(content.bytes(), content.where(), to);
			case XML -> NewsMl.read(content.all(most), content.where(), to);
			case WARC -> new Warc(most).read(content, to);
			case GZIP -> new Gzip(this, this.limits).read(content, to);
			case ZIP -> new Zip(this, this.limits).read(content, to);
			case EMPTY -> throw new UnusableException("It is empty. Fetch or copy the file again.");
			case OTHER -> throw new UnusableException(
					"It is a file of another kind (PDF, office, picture, sound, archive). Extract its text and hand that in.");
			case MISNAMED -> throw new UnusableException(
					"It is no archive, whatever its name says: it is damaged or something else. Fetch or copy the file again.");
			case UNKNOWN -> throw new UnusableException(
					"Nothing says that it is news. Plain text has the extension txt; give it that if it is an article.");
		}
	}

	private Found text(Content content) throws IOException {
		String text = Letters.decode(content.all(this.limits.documentBytes()), null);
		return new Found.Article(content.where(), Submission.ofText(null, text));
	}

	private Found page(Content content) throws IOException {
		String html = Letters.decode(content.all(this.limits.documentBytes()), null);
		return new Found.Article(content.where(), Submission.ofHtml(null, html));
	}

}
