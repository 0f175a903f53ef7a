# The command line tool, built from this tree: docker build --tag star-coach . && docker run --rm -v "$PWD:/stories" star-coach
FROM node:24-slim AS build
WORKDIR /source
COPY . .
RUN npm ci && npm run package -- /packed

FROM node:24-slim
COPY --from=build /packed/*.tgz /packed/
RUN npm install --global /packed/*.tgz && rm -r /packed
USER node
WORKDIR /stories
ENTRYPOINT ["star-coach"]
CMD ["lint"]
