# Built from the jar: mvn package, then docker build.
FROM eclipse-temurin:25-jre AS layers
WORKDIR /build
COPY target/newsgraph.jar newsgraph.jar
RUN java -Djarmode=tools -jar newsgraph.jar extract --layers --destination app

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --home-dir /data newsgraph && mkdir /data && chown newsgraph /data
WORKDIR /app
# What changes least comes first, so that a new version is a small layer.
COPY --from=layers /build/app/dependencies/ ./
COPY --from=layers /build/app/spring-boot-loader/ ./
COPY --from=layers /build/app/snapshot-dependencies/ ./
COPY --from=layers /build/app/application/ ./
USER newsgraph
VOLUME /data
# All addresses inside the container only: whoever runs it says where its port is published.
ENV NEWSGRAPH_HOME=/data SERVER_ADDRESS=0.0.0.0
EXPOSE 8080
ENTRYPOINT ["java", "--add-opens=java.base/java.nio=ALL-UNNAMED", "--add-opens=java.base/java.io=ALL-UNNAMED", "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED", "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-XX:+ExitOnOutOfMemoryError", "-jar", "newsgraph.jar"]
