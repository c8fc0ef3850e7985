package org.newsgraph.source.format.xml;

import java.util.List;
import java.util.function.Consumer;

import org.newsgraph.source.door.Found;
import org.newsgraph.source.door.Spot;
import org.newsgraph.source.door.UnusableException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** News in IPTC NewsML-G2: one item, or a message with many. */
public final class NewsMl {

	private NewsMl() {
	}

	/**
	 * Finds the items in a document; pictures and sounds are passed over.
	 * @throws UnusableException if it is no XML that may be read, or has no items
	 */
	public static void read(byte[] bytes, Spot where, Consumer<Found> to) {
		Document document = SafeXml.parse(bytes);
		List<Element> items = Elements.all(document, "newsItem");
		if (items.isEmpty()) {
			throw new UnusableException("It is no NewsML-G2 with a newsItem, and other XML is not taken.");
		}
		for (int i = 0; i < items.size(); i++) {
			NewsItem item = new NewsItem(items.get(i));
			if (!item.isPictureOrSound()) {
				to.accept(found(item, (items.size() > 1) ? where.record(i + 1) : where));
			}
		}
	}

	private static Found found(NewsItem item, Spot where) {
		try {
			return new Found.Article(where, item.article());
		}
		catch (UnusableException ex) {
			return new Found.Refusal(where, ex);
		}
	}

}
