/** Next's settings: headers, rewrites towards pages that depend on a query, output folders. */
import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { waitForContent } from "./scripts/build/content-gate.mjs";

const isProduction = process.env.NODE_ENV === "production";

/** Reading pages carry no inline script and no inline style: one strict policy serves them all. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  // The player of the défis' videos, loaded only after a press that says so (islands/video-facade.ts).
  "frame-src https://geo.dailymotion.com",
  "worker-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  // Text never becomes HTML or a script by a slip; the policies are those of the two workers (islands/search-client.ts, offline.ts).
  "require-trusted-types-for 'script'",
  "trusted-types worker-search worker-offline",
].join("; ");

/** Two years. Said only where the site is public by HTTPS; other names of the domain are not ours to bind. */
const strictTransport = { key: "Strict-Transport-Security", value: "max-age=63072000" };
const isHttps = /^https:/i.test(process.env.SITE_URL ?? "");

const everyHeader = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Cross-Origin-Resource-Policy", value: "same-origin" },
];

/** What browsers heed on a document or a worker only: half of what a small file weighs on the line. */
const documentHeaders = [
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  {
    key: "Permissions-Policy",
    value: "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
  },
  ...(isHttps ? [strictTransport] : []),
  // The development server needs eval and inline scripts, so the policy holds for built pages only.
  ...(isProduction ? [{ key: "Content-Security-Policy", value: contentSecurityPolicy }] : []),
];

/**
 * Files that are neither a document nor a worker; an SVG picture may be opened as a document. Nothing at these
 * addresses may answer HTML: what is missing there gets plain text (app/rendu/introuvable/fichier).
 */
const plainFiles = "fonts/|_next/static/|search/|apercus/|islands/(?!search-worker)";

/** The address of a follow-up page is its secret: kept by no cache or index, and told to nobody. */
const privatePage = [
  { key: "Cache-Control", value: "no-store" },
  { key: "Referrer-Policy", value: "no-referrer" },
  { key: "X-Robots-Tag", value: "noindex" },
];

/** A curator's pages are theirs alone; forms there must say which site they come from, which `no-referrer` forbids. */
const curatorPage = [
  { key: "Cache-Control", value: "no-store" },
  { key: "Referrer-Policy", value: "same-origin" },
  { key: "X-Robots-Tag", value: "noindex" },
];

/** Pictures of links are made to be shown elsewhere. */
const anyOrigin = { key: "Cross-Origin-Resource-Policy", value: "cross-origin" };

const immutable = [{ key: "Cache-Control", value: "public, max-age=31536000, immutable" }];

/** Page → query keys. A list or search with a query is rendered on request, from the shell of its static page. */
const queryPages = Object.entries(
  JSON.parse(readFileSync(new URL("./lib/query-pages.json", import.meta.url), "utf8")),
);

/**
 * With STANDALONE=1 the build also makes a folder that runs by itself (scripts/build/standalone.ts). Left out otherwise:
 * it would copy what stands in node_modules at each build.
 */
const standalone = process.env.STANDALONE === "1" && {
  output: "standalone",
  outputFileTracingRoot: import.meta.dirname,
  outputFileTracingIncludes: {
    // Found by their names while the site runs, which the tracer cannot see.
    "/*": [
      "node_modules/react/{package.json,*.js,cjs/*.production.js}",
      "node_modules/react-dom/{package.json,*.js,cjs/*.production.js}",
      "node_modules/scheduler/{package.json,*.js,cjs/*.production.js}",
      "node_modules/better-sqlite3/{package.json,lib/**,build/Release/better_sqlite3.node}",
      "node_modules/{bindings,file-uri-to-path}/**",
      "node_modules/{esbuild,@esbuild}/**",
    ],
  },
  // Next matches these anywhere in a path: only whole packages may be named.
  outputFileTracingExcludes: { "/*": ["node_modules/{typescript,sharp,@img}/**"] },
};

/** @type {import("next").NextConfig} */
const config = {
  distDir: process.env.NEXT_DIST_DIR || ".next",
  poweredByHeader: false,
  // The server compresses, with brotli too (scripts/serve/compress.mjs).
  compress: false,
  reactStrictMode: true,
  enablePrerenderSourceMaps: false,
  compiler: { runAfterProductionCompile: waitForContent },
  ...standalone,
  experimental: {
    // Next leaves a core unused, which is half of the machine where there are two.
    cpus: availableParallelism(),
    // A third of the compiler's time went into maps of the server's code, which nobody reads, and into a cache that
    // spares less than it costs, now that a change of content alone compiles nothing (docs/performance.md).
    turbopackSourceMaps: false,
    turbopackFileSystemCacheForBuild: false,
    // Measured for a router that no reader has; and nothing is made anew while the site runs.
    prefetchInlining: false,
    isrFlushToDisk: false,
  },
  // `npm test` checks types once, for everything; a build that checked them again would only be slower.
  // A second output folder makes Next rewrite the tsconfig it reads, so that folder has its own.
  typescript: {
    ignoreBuildErrors: true,
    tsconfigPath: process.env.NEXT_DIST_DIR ? "tsconfig.e2e.json" : "tsconfig.json",
  },
  // mdx-bundler finds esbuild's binary beside itself; bundling it would lose it. So does the compiled part of SQLite.
  // The last three are the largest that every route needs: compiled into dozens of them, they took a quarter of the time.
  serverExternalPackages: [
    ...["mdx-bundler", "esbuild", "better-sqlite3", "pg", "nodemailer"],
    ...["kysely", "yaml", "zod"],
  ],
  headers: async () => [
    { source: "/:path*", headers: everyHeader },
    { source: `/((?!${plainFiles}).*)`, headers: documentHeaders },
    { source: "/questions/suivi/:token", headers: privatePage },
    // Addresses of a sign-in hold a code.
    { source: "/connexion/:path*", headers: privatePage },
    { source: "/curation/:path*", headers: curatorPage },
    { source: "/fonts/:file*", headers: immutable },
    { source: "/islands/:file*", headers: immutable },
    { source: "/search/:file*", headers: immutable },
    { source: "/apercus/:file*", headers: [...immutable, anyOrigin] },
  ],
  rewrites: async () => ({
    beforeFiles: [
      ...queryPages.flatMap(([path, keys]) =>
        keys.map((key) => ({
          source: path,
          has: [{ type: "query", key }],
          destination: `/rendu${path}`,
        })),
      ),
      { source: "/articles/:slug([a-z0-9-]+).md", destination: "/rendu/markdown/:slug" },
      // A folder that begins with a dot is left out by TypeScript and ESLint, so the route has another.
      { source: "/.well-known/security.txt", destination: "/rendu/securite" },
    ],
    afterFiles: [],
    fallback: [
      {
        source: "/:folder(fonts|islands|search|apercus|_next/static)/:file+",
        destination: "/rendu/introuvable/fichier",
      },
      { source: "/:path*", destination: "/rendu/introuvable" },
    ],
  }),
};

export default config;
