import { HomeView } from "#components/home-view.tsx";
import { getKnowledge } from "./_data/knowledge.ts";
import { getSamples } from "./_data/samples.ts";

export default async function HomePage() {
  return <HomeView knowledge={await getKnowledge()} samples={await getSamples()} />;
}
