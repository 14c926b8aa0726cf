import type { Metadata } from "next";
import { HealthView } from "#components/health/health-view.tsx";
import { routes } from "#lib/routes.ts";
import { getHealth } from "#app/_data/health.ts";
import { describePage } from "#app/_data/metadata.ts";
import "#app/styles/health.css";

export const metadata: Metadata = describePage({
  title: "État de la base",
  description: "Ce qui est relu, ce qui est à revoir, ce qui manque, et les liens morts.",
  path: routes.health(),
});

export default async function HealthPage() {
  return <HealthView health={await getHealth()} />;
}
