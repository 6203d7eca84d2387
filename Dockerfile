# Built in two stages: the first makes the layers, the second holds only a Java runtime and the application.
FROM eclipse-temurin:25-jdk AS build
WORKDIR /build
COPY mvnw pom.xml ./
COPY .mvn .mvn
COPY src src
RUN ./mvnw -B -ntp package -DskipTests && src/bin/extract-layers target/gutcheck-*.jar layers

FROM eclipse-temurin:25-jre
RUN useradd --system --home-dir /app --shell /usr/sbin/nologin gutcheck \
    && mkdir -p /app/data && chown gutcheck /app/data
WORKDIR /app
COPY --from=build /build/layers/dependencies/ ./
COPY --from=build /build/layers/spring-boot-loader/ ./
COPY --from=build /build/layers/snapshot-dependencies/ ./
COPY --from=build /build/layers/application/ ./
COPY --from=build /build/src/bin/start /build/src/bin/healthy ./
USER gutcheck
ENV GUTCHECK_DATA=/app/data
VOLUME /app/data
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s CMD ["./healthy"]
ENTRYPOINT ["./start"]
