package org.newsgraph.browser;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;

/** A browser window with the GraphiQL page, which takes down what it should not do. */
final class GraphiQlWindow implements AutoCloseable {

	/** A busy machine takes its time over the first article that a new process reads. */
	private static final double PATIENCE_MILLIS = 90_000;

	private final String server;

	private final Page page;

	private final List<String> complaints = new ArrayList<>();

	GraphiQlWindow(Browser browser, String server, String hash) {
		this.server = server;
		this.page = browser.newPage(new Browser.NewPageOptions().setViewportSize(1440, 860));
		this.page.setDefaultTimeout(PATIENCE_MILLIS);
		this.page.onRequest(this::noteRequest);
		this.page.onConsoleMessage(this::noteMessage);
		this.page.onPageError((error) -> this.complaints.add("page error: " + error));
		this.page.navigate(server + "/graphiql" + hash);
		runButton().waitFor();
	}

	/** What was asked of other hosts, and what the console calls an error. */
	List<String> complaints() {
		return List.copyOf(this.complaints);
	}

	String title() {
		return this.page.title();
	}

	List<String> tabs() {
		// The text content would have the title of the icon that closes a tab in it.
		return this.page.getByRole(AriaRole.TAB).allInnerTexts().stream().map(String::strip).toList();
	}

	void openTab(String name) {
		this.page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(name))
			.click(new Locator.ClickOptions().setPosition(12, 12));
		this.page.locator(".graphiql-query-editor").filter(new Locator.FilterOptions().setHasText(name)).waitFor();
	}

	void run() {
		runButton().click();
	}

	/** Waits for these words in the answer. */
	void answers(String words) {
		answer().filter(new Locator.FilterOptions().setHasText(words)).waitFor();
	}

	/** Waits for a marked sentence in the Proof panel. */
	String proof() {
		return this.page.locator("mark").first().textContent();
	}

	boolean hasAnswered(String words) {
		// Without this the page's own messages are not handled.
		this.page.waitForTimeout(250);
		return answer().textContent().replace('\u00a0', ' ').contains(words);
	}

	void showPanel(String name) {
		this.page.getByLabel("Show " + name).click();
	}

	String panel(String name) {
		return this.page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(name)).innerText();
	}

	void photograph(Path file) {
		this.page.screenshot(new Page.ScreenshotOptions().setPath(file));
	}

	@Override
	public void close() {
		this.page.close();
	}

	private Locator answer() {
		return this.page.locator(".graphiql-response");
	}

	private Locator runButton() {
		return this.page.locator(".graphiql-execute-button");
	}

	private void noteRequest(Request request) {
		var url = request.url();
		if (!url.startsWith(this.server + "/") && !url.startsWith("data:") && !url.startsWith("blob:")) {
			this.complaints.add("request to another host: " + url);
		}
	}

	private void noteMessage(ConsoleMessage message) {
		if (message.type().equals("error")) {
			this.complaints.add("console: " + message.text());
		}
	}

}
