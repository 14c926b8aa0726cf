/** The part of subset-font that the font tool uses; the package ships no types. */
declare module "subset-font" {
  interface SubsetOptions {
    targetFormat: "woff2" | "sfnt";
    variationAxes?: Record<string, number | { min: number; max: number }>;
    /** Tags of OpenType features; left out: all are kept. */
    keepFeatures?: readonly string[];
    /** Leaves out the signs that no character but only a feature leads to. */
    noLayoutClosure?: boolean;
  }
  export default function subsetFont(
    font: Buffer,
    characters: string,
    options: SubsetOptions,
  ): Promise<Buffer>;
}
