import { notFound } from "next/navigation";
import type { Metadata } from "next";
import { articlePage } from "#app/_data/article-page.tsx";
import { ContentElement } from "#app/_data/content-page.tsx";
import { getKnowledge } from "#app/_data/knowledge.ts";

interface ArticlePageProps {
  params: Promise<{ slug: string }>;
}

export const dynamicParams = false;

export async function generateStaticParams() {
  const { articles, withdrawn } = await getKnowledge();
  return [...articles, ...withdrawn].map(({ slug }) => ({ slug }));
}

export async function generateMetadata({ params }: ArticlePageProps): Promise<Metadata> {
  const page = await articlePage((await params).slug);
  return page?.metadata ?? {};
}

export default async function ArticlePage({ params }: ArticlePageProps) {
  const page = await articlePage((await params).slug);
  if (!page) notFound();
  return <ContentElement page={page} />;
}
