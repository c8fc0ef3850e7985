package org.newsgraph.graphql.http;

import org.newsgraph.graphql.LimitProperties;
import org.newsgraph.graphql.document.TrustedDocuments;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.graphql.autoconfigure.GraphQlCorsProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.webmvc.GraphQlWebSocketHandler;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.socket.server.standard.ServletServerContainerFactoryBean;

/** How WebSockets are served. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class WebSockets {

	@Bean
	GraphQlWebSocketHandler graphQlWebSocketHandler(WebGraphQlHandler handler, JsonMapper json,
			GraphQlProperties properties, GraphQlCorsProperties cors, TrustedDocuments documents) {
		GraphQlProperties.Websocket socket = properties.getWebsocket();
		return new NewsSocketHandler(handler, new JacksonJsonHttpMessageConverter(json),
				socket.getConnectionInitTimeout(), socket.getKeepAlive(), cors.toCorsConfiguration(),
				new NamedDocuments(documents, json));
	}

	/** Lets a message be longer than the 8 KB that Tomcat allows. */
	@Bean
	ServletServerContainerFactoryBean webSocketContainer(LimitProperties limits) {
		ServletServerContainerFactoryBean container = new ServletServerContainerFactoryBean();
		container.setMaxTextMessageBufferSize((int) limits.message().toBytes());
		container.setMaxBinaryMessageBufferSize((int) limits.message().toBytes());
		return container;
	}

}
