package org.newsgraph.source.page;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Takes off a heavy page what is never read, so that the article on it is not too large.
 */
final class LightPage {

	private static final int HEAVY = 300_000;

	private static final String UNREAD = "script:not([type*=ld+json]), style, svg, template, iframe, canvas, head > link:not([rel=canonical])";

	private static final String PICTURES = "[src^=data:], [srcset], [style]";

	private LightPage() {
	}

	static String of(String html) {
		if (html.length() <= HEAVY) {
			return html;
		}
		Document page = Jsoup.parse(html);
		page.outputSettings().prettyPrint(false);
		page.select(UNREAD).remove();
		page.select(PICTURES).removeAttr("src").removeAttr("srcset").removeAttr("style");
		return page.outerHtml();
	}

}
