package org.newsgraph.graphql;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.socket.server.standard.ServletServerContainerFactoryBean;

/** Lets a WebSocket message be longer than the 8 KB that Tomcat allows. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class WebSockets {

	@Bean
	ServletServerContainerFactoryBean webSocketContainer(LimitProperties limits) {
		ServletServerContainerFactoryBean container = new ServletServerContainerFactoryBean();
		container.setMaxTextMessageBufferSize((int) limits.message().toBytes());
		container.setMaxBinaryMessageBufferSize((int) limits.message().toBytes());
		return container;
	}

}
