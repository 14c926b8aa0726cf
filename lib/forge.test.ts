import { describe, expect, it } from "vitest";
import {
  viewAddress,
  editAddress,
  guessForgeKind,
  historyAddress,
  newIssueAddress,
  type Forge,
} from "./forge.ts";

const github: Forge = { kind: "github", url: "https://github.com/eig/base", branch: "main" };
const gitlab: Forge = { kind: "gitlab", url: "https://forge.exemple.fr/eig/base", branch: "main" };
const forgejo: Forge = { kind: "forgejo", url: "https://codeberg.org/eig/base", branch: "main" };
const file = "knowledge/articles/choisir-une-licence.mdx";

describe("the addresses of a forge", () => {
  it("lead to the editor of a file", () => {
    expect(editAddress(github, file)).toBe(`https://github.com/eig/base/edit/main/${file}`);
    expect(editAddress(gitlab, file)).toBe(`https://forge.exemple.fr/eig/base/-/edit/main/${file}`);
    expect(editAddress(forgejo, file)).toBe(`https://codeberg.org/eig/base/_edit/main/${file}`);
  });

  it("lead to the history of a file", () => {
    expect(historyAddress(github, file)).toBe(`https://github.com/eig/base/commits/main/${file}`);
    expect(historyAddress(gitlab, file)).toBe(
      `https://forge.exemple.fr/eig/base/-/commits/main/${file}`,
    );
    expect(historyAddress(forgejo, file)).toBe(
      `https://codeberg.org/eig/base/commits/branch/main/${file}`,
    );
  });

  it("lead to the text of a file", () => {
    expect(viewAddress(github, file)).toBe(`https://github.com/eig/base/blob/main/${file}`);
    expect(viewAddress(gitlab, file)).toBe(`https://forge.exemple.fr/eig/base/-/blob/main/${file}`);
    expect(viewAddress(forgejo, file)).toBe(
      `https://codeberg.org/eig/base/src/branch/main/${file}`,
    );
  });

  it("keep the slashes of a branch and encode the rest", () => {
    expect(editAddress({ ...github, branch: "contenu/été" }, "a b/c#.mdx")).toBe(
      "https://github.com/eig/base/edit/contenu/%C3%A9t%C3%A9/a%20b/c%23.mdx",
    );
  });

  it("pre-fill an issue with the fields that each forge reads", () => {
    expect(newIssueAddress(github, "Erreur : A & B", "Page : é\n")).toBe(
      "https://github.com/eig/base/issues/new?title=Erreur+%3A+A+%26+B&body=Page+%3A+%C3%A9%0A",
    );
    expect(newIssueAddress(gitlab, "T", "B")).toBe(
      "https://forge.exemple.fr/eig/base/-/issues/new?issue%5Btitle%5D=T&issue%5Bdescription%5D=B",
    );
  });
});

describe("guessForgeKind", () => {
  it("knows a forge by a word of its host", () => {
    expect(guessForgeKind("https://github.com/eig/base")).toBe("github");
    expect(guessForgeKind("https://gitlab.exemple.fr/eig/base")).toBe("gitlab");
    expect(guessForgeKind("https://codeberg.org/eig/base")).toBe("forgejo");
  });

  it("guesses nothing from a path or from half a word", () => {
    expect(guessForgeKind("https://forge.exemple.fr/github/base")).toBeUndefined();
    expect(guessForgeKind("https://notgithub.fr/eig/base")).toBeUndefined();
  });
});
