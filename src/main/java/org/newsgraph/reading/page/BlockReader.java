package org.newsgraph.reading.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Turns a part of a page into blocks, in order, in one walk. */
final class BlockReader implements NodeVisitor {

	private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

	private static final Set<String> ITEMS = Set.of("li", "dt", "dd");

	/** Above this, a short block is there to lead elsewhere. */
	private static final double LINKED = 0.8;

	private static final int SURELY_TEXT = 250;

	private final List<Block> blocks = new ArrayList<>();

	private final StringBuilder text = new StringBuilder();

	private Block.Form form = Block.Form.PARAGRAPH;

	private int linked;

	private int linkDepth;

	private BlockReader() {
	}

	static List<Block> read(Element part) {
		BlockReader reader = new BlockReader();
		part.traverse(reader);
		reader.flush();
		return reader.blocks;
	}

	@Override
	public void head(Node node, int depth) {
		if (node instanceof TextNode words) {
			append(words);
		}
		else if (node instanceof Element element) {
			open(element);
		}
	}

	@Override
	public void tail(Node node, int depth) {
		if (node instanceof Element element) {
			this.linkDepth -= element.nameIs("a") ? 1 : 0;
			if (element.isBlock()) {
				flush();
			}
		}
	}

	private void open(Element element) {
		this.linkDepth += element.nameIs("a") ? 1 : 0;
		if (element.isBlock()) {
			flush();
			this.form = HEADINGS.contains(element.normalName()) ? Block.Form.HEADING
					: ITEMS.contains(element.normalName()) ? Block.Form.ITEM : formInside(element);
		}
		else if (element.nameIs("br")) {
			breakLine(element);
		}
	}

	private Block.Form formInside(Element element) {
		return (element.nameIs("p") || element.nameIs("div"))
				&& (element.parent() != null && ITEMS.contains(element.parent().normalName())) ? Block.Form.ITEM
						: Block.Form.PARAGRAPH;
	}

	/** One line break is a space; two are an empty line. */
	private void breakLine(Element element) {
		Node before = element.previousSibling();
		while (before instanceof TextNode blank && blank.isBlank()) {
			before = before.previousSibling();
		}
		if (before instanceof Element other && other.nameIs("br")) {
			Block.Form kept = this.form;
			flush();
			this.form = kept;
		}
		else {
			this.text.append(' ');
		}
	}

	private void append(TextNode words) {
		String text = words.getWholeText();
		this.text.append(text);
		this.linked += (this.linkDepth > 0) ? text.strip().length() : 0;
	}

	private void flush() {
		String block = PlainBlocks.tidy(TextRepair.repair(this.text.toString()).text().replace('\n', ' '));
		boolean leadsElsewhere = this.linked > LINKED * block.length() && block.length() < SURELY_TEXT
				&& this.form != Block.Form.HEADING;
		if (!block.isEmpty() && !leadsElsewhere) {
			this.blocks.add(new Block(block, this.form));
		}
		this.text.setLength(0);
		this.linked = 0;
		this.form = Block.Form.PARAGRAPH;
	}

}
