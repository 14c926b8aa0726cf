export const dynamicParams = false;
export function generateStaticParams() { return [{ slug: "a" }]; }
export default async function P({ params }: { params: Promise<{slug:string}> }) { return <p>{(await params).slug}</p>; }
