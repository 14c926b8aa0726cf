// @ts-check
import { fileURLToPath } from "node:url";

/** The project's folder, without a trailing slash: commands work from any current folder. */
export const projectDir = fileURLToPath(new URL("../..", import.meta.url)).replace(/[\\/]$/, "");
