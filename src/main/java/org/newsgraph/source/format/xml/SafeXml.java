package org.newsgraph.source.format.xml;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.jspecify.annotations.Nullable;
import org.newsgraph.source.door.UnusableException;
import org.w3c.dom.Document;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * The only place where XML from outside is parsed: without document types and so without
 * entities, without a look at any other file or address, and not deeper than any article.
 */
final class SafeXml {

	private static final String DEEPEST = "200";

	private SafeXml() {
	}

	/**
	 * Parses a whole document.
	 * @throws UnusableException if it is malformed, too deep or has a document type
	 */
	static Document parse(byte[] bytes) {
		try {
			DocumentBuilder builder = factory().newDocumentBuilder();
			builder.setErrorHandler(new Strict());
			return builder.parse(new ByteArrayInputStream(bytes));
		}
		catch (SAXException ex) {
			throw new UnusableException(reason(ex));
		}
		catch (IOException | ParserConfigurationException ex) {
			throw new UnusableException("The XML cannot be decoded: its characters are not those it declares.");
		}
	}

	private static DocumentBuilderFactory factory() throws ParserConfigurationException {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
		factory.setNamespaceAware(true);
		factory.setXIncludeAware(false);
		factory.setExpandEntityReferences(false);
		factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
		factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
		factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
		factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
		factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
		factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
		factory.setAttribute("jdk.xml.maxElementDepth", DEEPEST);
		factory.setAttribute("jdk.xml.entityExpansionLimit", "1");
		return factory;
	}

	private static String reason(SAXException ex) {
		String message = String.valueOf(ex.getMessage());
		if (message.contains("DOCTYPE")) {
			return "XML with a document type is not taken, because that can read other files. Take the DOCTYPE out.";
		}
		return message.contains("JAXP")
				? "The XML is nested too deeply or has too much in one place. Hand in its text alone, as html or txt."
				: "It is no well-formed XML: " + remedy(ex);
	}

	private static String remedy(SAXException ex) {
		return (ex instanceof SAXParseException parse && parse.getLineNumber() > 0)
				? "mend its line " + parse.getLineNumber() + ", or fetch it again." : "fetch it again.";
	}

	/** Says nothing to the standard streams, as the one of the JDK does. */
	private static final class Strict implements ErrorHandler {

		@Override
		public void warning(@Nullable SAXParseException ex) {
			// What is only odd can be read.
		}

		@Override
		public void error(@Nullable SAXParseException ex) {
			// Against a schema that nobody looks at.
		}

		@Override
		public void fatalError(SAXParseException ex) throws SAXException {
			throw ex;
		}

	}

}
