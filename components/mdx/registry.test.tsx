import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { acronymComponent } from "#lib/content/acronyms.ts";
import { mdxComponents } from "#lib/content/mdx-components.ts";
import { createRegistry } from "./registry.tsx";

const registry = createRegistry({ defis: [], contacts: [], linkRecords: {} });

describe("createRegistry", () => {
  it("draws every component that authors may write, and no other", () => {
    const drawn = Object.keys(registry).filter((name) => /^[A-Z]/.test(name));
    expect(drawn.sort()).toEqual([...Object.keys(mdxComponents), acronymComponent].sort());
  });

  it("unfolds only the first of several tabs, by the platform's own details", () => {
    const { Onglets, Onglet } = registry;
    const html = renderToStaticMarkup(
      <Onglets groupe="ab-1">
        {"\n"}
        <Onglet titre="Python">pytest</Onglet>
        {"\n"}
        <Onglet titre="R">testthat</Onglet>
      </Onglets>,
    );
    expect(html).toBe(
      '<div class="tabs"><details name="ab-1" open=""><summary>Python</summary><div class="fold">pytest</div></details>' +
        '<details name="ab-1"><summary>R</summary><div class="fold">testthat</div></details></div>',
    );
  });

  it("puts the former anchors of a heading before it, empty, and those of no other", () => {
    const { h2: Heading } = createRegistry({
      linkRecords: {},
      defis: [],
      contacts: [],
      oldAnchors: { licence: "choisir", autre: "publier", "quelle-licence": "choisir" },
    });
    expect(renderToStaticMarkup(<Heading id="choisir">Choisir</Heading>)).toMatch(
      /^<div class="heading h2"><span id="licence" class="former-anchor"><\/span><span id="quelle-licence" class="former-anchor"><\/span><h2 id="choisir">/,
    );
  });

  it("names the heading by its text alone and links it beside", () => {
    const { h2: H2 } = registry;
    expect(renderToStaticMarkup(<H2 id="les-pieges">Les pièges</H2>)).toBe(
      '<div class="heading h2"><h2 id="les-pieges">Les pièges</h2>' +
        '<a class="heading-anchor" href="#les-pieges" aria-labelledby="_lien-les-pieges les-pieges">' +
        '<span id="_lien-les-pieges" class="visually-hidden">Lien vers la section</span><span aria-hidden="true">#</span></a></div>',
    );
  });

  it("leads within a chapter: links to its headings, its notes and back", () => {
    const { a: Link, li: Item } = createRegistry({
      linkRecords: {},
      defis: [],
      contacts: [],
      chapter: "choisir-une-licence",
    });
    const html = renderToStaticMarkup(
      <Item id="user-content-fn-1">
        <Link href="#les-pieges">pièges</Link>
        <Link href="/glossaire" id="user-content-fnref-1" aria-describedby="footnote-label" />
      </Item>,
    );
    expect(html).toContain('<li id="choisir-une-licence--user-content-fn-1">');
    expect(html).toContain('href="#choisir-une-licence--les-pieges"');
    expect(html).toContain('href="/glossaire"');
    expect(html).toContain('id="choisir-une-licence--user-content-fnref-1"');
    expect(html).toContain('aria-describedby="choisir-une-licence--footnote-label"');
  });

  it("moves the headings of a chapter one level down, with anchors of its own", () => {
    const { h2: H2 } = createRegistry({
      defis: [],
      contacts: [],
      linkRecords: {},
      oldAnchors: { ecueils: "les-pieges" },
      chapter: "choisir-une-licence",
    });
    const html = renderToStaticMarkup(<H2 id="les-pieges">Les pièges</H2>);
    expect(html).toContain('<h3 id="choisir-une-licence--les-pieges">Les pièges</h3>');
    expect(html).toContain('href="#choisir-une-licence--les-pieges"');
    expect(html).not.toContain("ecueils");
  });

  it("names the frame of a table by its column headings", () => {
    const { table: Table } = registry;
    const html = renderToStaticMarkup(
      <Table>
        {"\n"}
        <thead>
          {"\n"}
          <tr>
            {"\n"}
            <th>Licence</th>
            {"\n"}
            <th>
              Ce qu’elle <em>permet</em>
            </th>
          </tr>
        </thead>
      </Table>,
    );
    expect(html).toContain('aria-label="Tableau\u00A0: Licence, Ce qu’elle permet" tabindex="0"');
  });

  it("says which column or row each heading of a table is for, and that a cell without words heads nothing", () => {
    const { table: Table, th: Th, tr: Tr } = registry;
    const html = renderToStaticMarkup(
      <Table>
        <thead>
          <Tr>
            <Th />
            <Th>Employeur</Th>
          </Tr>
        </thead>
        <tbody>
          <Tr>
            {"\n"}
            <td>Programme EIG</td>
            <td>DINUM</td>
          </Tr>
        </tbody>
      </Table>,
    );
    expect(html).toContain('<table aria-label="Tableau\u00A0: Employeur">');
    expect(html).toContain('<tr><td></td><th scope="col">Employeur</th></tr>');
    expect(html).toContain('<tr><th scope="row">Programme EIG</th><td>DINUM</td></tr>');
  });

  it("fails on a défi that the checks should have refused", () => {
    const { Defi } = registry;
    expect(() => renderToStaticMarkup(<Defi slug="absent" />)).toThrow(
      "« absent » manque : le contenu n’a pas été vérifié avant le rendu.",
    );
  });
});
