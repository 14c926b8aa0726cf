/** Turns the words of an old page into nodes, and the shortcodes among them into what they stand for. */
import type { Nodes } from "mdast";
import { dailymotionId } from "./addresses.ts";
import { text } from "./content.ts";
import { makeArrowLink, makeEmbed, makeImage, makeVideo, type Context } from "./context.ts";
import { quote } from "./report.ts";
import { tokenPattern, type Token } from "./shortcodes.ts";

function fromShortcode(token: Token, context: Context): Nodes[] {
  const { name, values, line, source } = token;
  const first = values.get("0") ?? values.get("id") ?? "";
  const title = values.get("title") ?? values.get("1") ?? "";
  const address =
    values.get("url") ?? values.get("src") ?? values.get("href") ?? values.get("link");
  if (/^(arrow-)?(link|button)$/.test(name) && (address ?? first) !== "") {
    return makeArrowLink(
      address ?? first,
      address === undefined ? title : (values.get("title") ?? first),
      line,
      context,
    );
  }
  if (name === "dailymotion" && first !== "") {
    const id = dailymotionId(`https://www.dailymotion.com/video/${first}`) ?? dailymotionId(first);
    if (id !== undefined) return makeVideo(id, title, line, context);
  }
  if (/^(youtube|vimeo)$/.test(name) && first !== "") {
    const page =
      name === "youtube"
        ? `https://www.youtube.com/watch?v=${first}`
        : `https://vimeo.com/${first}`;
    return makeEmbed(page, title, line, context);
  }
  if (/^(figure|img|image)$/.test(name) && address !== undefined) {
    return makeImage(address, values.get("alt") ?? values.get("caption") ?? title, line, context);
  }
  context.report.todo(line, `${quote(source)} n’a pas d’équivalent : retiré.`);
  return [];
}

/** `value` holds the tokens that stand for the shortcodes of `context`; those without an equal are reported. */
export function fromText(value: string, context: Context): Nodes[] {
  const parts = value.split(tokenPattern);
  return parts.flatMap((part, index) => {
    if (index % 2 === 0) return part === "" ? [] : [text(part)];
    const token = context.tokens[Number(part)];
    return token ? fromShortcode(token, context) : [];
  });
}
