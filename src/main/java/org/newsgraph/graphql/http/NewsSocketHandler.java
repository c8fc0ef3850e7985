package org.newsgraph.graphql.http;

import java.io.IOException;
import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.webmvc.GraphQlWebSocketHandler;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;

/**
 * Takes documents by their id over a WebSocket as over HTTP, and closes one that does not
 * speak the protocol with the status that the protocol has for it.
 *
 * @see <a href="https://github.com/enisdenjo/graphql-ws/blob/master/PROTOCOL.md">GraphQL
 * over WebSocket</a>
 */
class NewsSocketHandler extends GraphQlWebSocketHandler {

	private static final Logger logger = LoggerFactory.getLogger(NewsSocketHandler.class);

	private static final CloseStatus INVALID_MESSAGE = new CloseStatus(4400, "Invalid message");

	private static final CloseStatus OTHER_PROTOCOL = new CloseStatus(4406, "Subprotocol not acceptable");

	private final NamedDocuments documents;

	NewsSocketHandler(WebGraphQlHandler handler, HttpMessageConverter<Object> converter, Duration initTimeout,
			@Nullable Duration keepAlive, @Nullable CorsConfiguration cors, NamedDocuments documents) {
		super(handler, converter, initTimeout, keepAlive, cors);
		this.documents = documents;
	}

	@Override
	public void afterConnectionEstablished(WebSocketSession session) {
		super.afterConnectionEstablished(session);
		if (session.getAcceptedProtocol() == null || session.getAcceptedProtocol().isEmpty()) {
			close(session, OTHER_PROTOCOL);
		}
	}

	@Override
	protected void handleTextMessage(WebSocketSession session, TextMessage message) {
		try {
			super.handleTextMessage(session, this.documents.written(message));
		}
		catch (Exception ex) {
			logger.debug("A message over a WebSocket is none of its protocol", ex);
			close(session, INVALID_MESSAGE);
		}
	}

	private static void close(WebSocketSession session, CloseStatus status) {
		try {
			session.close(status);
		}
		catch (IOException ex) {
			logger.debug("A WebSocket is closed already", ex);
		}
	}

}
