package org.newsgraph.source.format.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Elements by their names, in whatever namespace. */
final class Elements {

	private Elements() {
	}

	static List<Element> all(Document document, String name) {
		return elements(document.getElementsByTagNameNS("*", name));
	}

	static List<Element> all(Element element, String name) {
		return elements(element.getElementsByTagNameNS("*", name));
	}

	/** The children of that name. */
	static Stream<Element> children(Element element, String name) {
		return elements(element.getChildNodes()).stream().filter((child) -> name.equals(child.getLocalName()));
	}

	/** The first element at the end of the path of names, if it is there. */
	static Optional<Element> find(Element element, String... path) {
		Stream<Element> found = Stream.of(element);
		for (String name : path) {
			found = found.flatMap((each) -> children(each, name));
		}
		return found.findFirst();
	}

	static Optional<String> findText(Element element, String... path) {
		return find(element, path).map((found) -> found.getTextContent().replaceAll("\\s+", " ").strip())
			.filter((text) -> !text.isEmpty());
	}

	/** The code of a property, full or short. */
	static Optional<String> findCode(Element element, String... path) {
		return find(element, path)
			.map((found) -> found.hasAttribute("qcode") ? found.getAttribute("qcode") : found.getAttribute("uri"))
			.map((code) -> code.substring(code.lastIndexOf('/') + 1))
			.filter((code) -> !code.isBlank());
	}

	private static List<Element> elements(NodeList nodes) {
		List<Element> elements = new ArrayList<>();
		for (int i = 0; i < nodes.getLength(); i++) {
			Node node = nodes.item(i);
			if (node instanceof Element element) {
				elements.add(element);
			}
		}
		return elements;
	}

}
