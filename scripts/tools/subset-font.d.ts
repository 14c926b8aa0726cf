/** The part of subset-font that the font tool uses; the package ships no types. */
declare module "subset-font" {
  interface SubsetOptions {
    targetFormat: "woff2" | "sfnt";
    variationAxes?: Record<string, number | { min: number; max: number }>;
  }
  export default function subsetFont(
    font: Buffer,
    characters: string,
    options: SubsetOptions,
  ): Promise<Buffer>;
}
