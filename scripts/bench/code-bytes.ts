/** Weighs the code of an engine as a browser gets it. */
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { projectDir } from "#scripts/setup/paths.mjs";

/** Bytes of a module with all it imports, minified and compressed with gzip. */
export async function codeBytes(module: string): Promise<number> {
  const contents = /^[a-z]+$/.test(module)
    ? `export * from "${module}"; export { default } from "${module}";`
    : `import "./${module}";`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: projectDir },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: "es2022",
    legalComments: "none",
  });
  return outputFiles.reduce((sum, file) => sum + gzipSync(file.contents, { level: 9 }).length, 0);
}
