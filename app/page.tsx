import type { Metadata } from "next";
import { HomeView } from "#components/home-view.tsx";
import { StructuredData } from "#components/layout/structured-data.tsx";
import { siteDescription } from "#lib/publish/page-metadata.ts";
import { homeData } from "#lib/publish/structured-data.ts";
import { routes } from "#lib/routes.ts";
import { getKnowledge } from "./_data/knowledge.ts";
import { describePage } from "./_data/metadata.ts";
import { getSamples } from "./_data/samples.ts";
import { siteAddress } from "./_data/site.ts";
import "#app/styles/home.css";
import "#app/styles/news.css";

const title = "EIG Link, la base de connaissances des Entrepreneurs d’intérêt général";

export const metadata: Metadata = {
  ...describePage({ title, description: siteDescription, path: routes.home() }),
  title: { absolute: title },
};

export default async function HomePage() {
  return (
    <>
      <HomeView knowledge={await getKnowledge()} samples={await getSamples()} />
      <StructuredData data={homeData(siteAddress())} />
    </>
  );
}
