/** Next's settings: headers, rewrites towards pages that depend on a query, output folders. */
import { readFileSync } from "node:fs";

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
].join("; ");

const securityHeaders = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Cross-Origin-Resource-Policy", value: "same-origin" },
  {
    key: "Permissions-Policy",
    value: "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
  },
  // The development server needs eval and inline scripts, so the policy holds for built pages only.
  ...(isProduction ? [{ key: "Content-Security-Policy", value: contentSecurityPolicy }] : []),
];

const immutable = [{ key: "Cache-Control", value: "public, max-age=31536000, immutable" }];

/** Page → query keys. A list or search with a query is rendered on request, from the shell of its static page. */
const queryPages = Object.entries(
  JSON.parse(readFileSync(new URL("./lib/query-pages.json", import.meta.url), "utf8")),
);

/** @type {import("next").NextConfig} */
const config = {
  distDir: process.env.NEXT_DIST_DIR || ".next",
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm test` checks types once, for everything; a build that checked them again would only be slower.
  // A second output folder makes Next rewrite the tsconfig it reads, so that folder has its own.
  typescript: {
    ignoreBuildErrors: true,
    tsconfigPath: process.env.NEXT_DIST_DIR ? "tsconfig.e2e.json" : "tsconfig.json",
  },
  // mdx-bundler finds esbuild's binary beside itself; bundling it would lose it.
  serverExternalPackages: ["mdx-bundler", "esbuild"],
  headers: async () => [
    { source: "/:path*", headers: securityHeaders },
    { source: "/fonts/:file*", headers: immutable },
    { source: "/islands/:file*", headers: immutable },
    { source: "/search/:file*", headers: immutable },
  ],
  rewrites: async () => ({
    beforeFiles: queryPages.flatMap(([path, keys]) =>
      keys.map((key) => ({
        source: path,
        has: [{ type: "query", key }],
        destination: `/rendu${path}`,
      })),
    ),
    afterFiles: [],
    fallback: [{ source: "/:path*", destination: "/rendu/introuvable" }],
  }),
};

export default config;
