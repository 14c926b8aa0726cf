# The site in a container (docs/deploy.md). Both stages stand on the same system: SQLite's driver is compiled for it.
FROM node:20.20.2-bookworm-slim AS build
RUN apt-get update \
  && apt-get install -y --no-install-recommends git g++ make python3 \
  && rm -rf /var/lib/apt/lists/*
WORKDIR /app
# Alone first: dependencies are installed again only when these change.
COPY package.json package-lock.json .npmrc ./
# The headers of Node stand in the image: nothing is asked of nodejs.org to compile SQLite's driver.
RUN npm_config_nodedir=/usr/local npm ci --include=dev
COPY . .
# What ends up in the pages (README, « Settings »).
ARG SITE_URL
ARG FORGE_URL
ARG FORGE_BRANCH
ARG FORGE_KIND
ARG REPORT_EMAIL
RUN STANDALONE=1 npm run build

FROM node:20.20.2-bookworm-slim
WORKDIR /app
# The site writes to /data only; its own files belong to root, and it runs as another.
COPY --from=build /app/.next/standalone ./
RUN install --directory --owner=node --group=node --mode=0700 /data
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATA_DIR=/data
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s CMD ["node", "scripts/health.mjs"]
CMD ["node", "scripts/serve.mjs"]
