import { expect, test } from "vitest";
import { readProgressFile, writeProgressFile } from "./progress-file.ts";

const progress = { start: "2027-01-11", done: ["ntxsj"] };

test("writes a file and reads it back", () => {
  const text = writeProgressFile("premiers-pas", progress);
  expect(JSON.parse(text)).toEqual({
    format: "eig-link/parcours",
    version: 1,
    parcours: "premiers-pas",
    start: "2027-01-11",
    done: ["ntxsj"],
  });
  expect(readProgressFile(`\uFEFF${text}`, "premiers-pas")).toEqual({ progress });
});

test("says what is wrong with a file that is not ours", () => {
  const error =
    "Ce fichier n’est pas une progression exportée. Choisissez le fichier « .json » produit par le bouton « Exporter » de cette page.";
  for (const text of ["", "bonjour", "[]", "null", '{"done":["ntxsj"]}']) {
    expect(readProgressFile(text, "premiers-pas")).toEqual({ error });
  }
});

test("says to which parcours a file belongs", () => {
  expect(readProgressFile(writeProgressFile("perenniser", progress), "premiers-pas")).toEqual({
    error:
      "Ce fichier appartient à un autre parcours : « perenniser ». Importez-le depuis la page de ce parcours.",
  });
});

test("refuses a newer version and a damaged file", () => {
  const text = writeProgressFile("premiers-pas", progress);
  expect(readProgressFile(text.replace('"version": 1', '"version": 2'), "premiers-pas")).toEqual({
    error:
      "Ce fichier vient d’une version plus récente du site. Rechargez la page, puis réessayez.",
  });
  expect(readProgressFile(text.replace("2027-01-11", "2027-02-30"), "premiers-pas")).toEqual({
    error:
      "Ce fichier est abîmé : une date ou une étape ne se lit pas. Choisissez le fichier « .json » produit par le bouton « Exporter » de cette page.",
  });
});
