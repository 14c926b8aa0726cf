import { withCurator } from "#app/_data/curators.ts";
import { readGaps, readOpinions, readQuestions, renderDesk } from "#app/_data/desk.tsx";
import { getKnowledge } from "#app/_data/knowledge.ts";
import { TodayView } from "#components/curation/today-view.tsx";
import { countUnverified, dueReviews, endingMandates } from "#lib/curation/today.ts";
import { trends } from "#lib/curation/trends.ts";
import { dayOfInstant } from "#lib/instant.ts";
import { todayInParis } from "#lib/today.ts";

export const dynamic = "force-dynamic";

/** The curators' desk: what to do today. */
export function GET(request: Request): Promise<Response> {
  return withCurator(request, async (curator) => {
    const today = todayInParis();
    const [knowledge, { kept, open }, { gaps, groups }, { opinions, byArticle }] =
      await Promise.all([getKnowledge(), readQuestions(), readGaps(), readOpinions()]);
    const askedOn = kept.map(({ askedAt }) => dayOfInstant(askedAt));
    const main = (
      <TodayView
        curator={curator}
        questions={open}
        gaps={groups}
        unhelpful={byArticle.filter(({ no }) => no > 0)}
        reviews={dueReviews(knowledge, today)}
        unverified={countUnverified(knowledge, today)}
        mandates={endingMandates(knowledge, today)}
        weeks={trends({ askedOn, gaps, opinions }, today)}
      />
    );
    return renderDesk(request, { title: "À faire aujourd’hui", main });
  });
}
